import { churn } from "./list/churn.ts";
import { conflict } from "./list/conflict.ts";
import { customers } from "./list/customers.ts";
import { funnel } from "./list/funnel.ts";
import { leaks } from "./list/leaks.ts";
import { manager } from "./list/manager.ts";
import { market } from "./list/market.ts";
import { money } from "./list/money.ts";
import { people } from "./list/people.ts";
import { pressure } from "./list/pressure.ts";
import { price } from "./list/price.ts";
import { staffing } from "./list/staffing.ts";
import { timing } from "./list/timing.ts";
import { workload } from "./list/workload.ts";
import type { Metric } from "./metric.ts";

const all = [
  ...funnel,
  ...pressure,
  ...customers,
  ...price,
  ...timing,
  ...money,
  ...churn,
  ...workload,
  ...market,
  ...people,
  ...manager,
  ...leaks,
  ...conflict,
  ...staffing,
] as const;

/** What the metrics are called in files that do not depend on a company's channels. */
export type MetricName = (typeof all)[number]["name"];

/** Every metric that does not depend on a company's channels, in the order in which they are listed everywhere. */
export const metrics: readonly Metric[] = all;

const byName = new Map(metrics.map((metric) => [metric.name, metric]));

/** The metric of that name; undefined where there is none (levers are in lever-metrics.ts, since they differ by company). */
export function metricNamed(name: string): Metric | undefined {
  return byName.get(name);
}

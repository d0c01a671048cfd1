import { metricNamed } from "../metrics/index.ts";
import type { Metric } from "../metrics/metric.ts";
import type { Scenario } from "../scenario/scenario.ts";

/** The metric that a margin in per cent is a share of: revenue where money decides, else what decides itself. */
export function wholeOf(metric: Metric): Metric {
  return metric.unit === "money" ? metricNamed("revenue")! : metric;
}

/** How much of a metric does not matter: as it is stated, or a share of what the plan that others are compared with brings of the whole; 0 where that is unknown. */
export function marginOf({ margin }: Pick<Scenario, "margin">, whole: number): number {
  if (typeof margin === "number") return margin;
  return Number.isNaN(whole) ? 0 : (Number.parseFloat(margin) / 100) * Math.abs(whole);
}

import { metrics } from "../../metrics/index.ts";

/** Metrics that a leader asks for first, in the order of tables. */
export const headlineMetrics = [
  "leads",
  "leadFit",
  "mqls",
  "mqlToDeal",
  "deals",
  "pressure",
  "optOuts",
  "discount",
  "revenue",
  "profitBeforeBonuses",
  "bonuses",
  "profit",
] as const;

/** One of them. */
export type HeadlineMetric = (typeof headlineMetrics)[number];

/** Metrics drawn over time, in the order of charts: each says so where it is defined. */
export const chartedMetrics: readonly string[] = metrics
  .filter(({ charted }) => charted !== undefined)
  .toSorted((a, b) => a.charted! - b.charted!)
  .map(({ name }) => name);

/** Units whose values lie far from zero and close together: their axis follows the data. */
export const floatingUnits: ReadonlySet<string> = new Set(["fit"]);

/** Whether a metric is a lever: where people put their time or how they stand. */
export function isLever(metric: string): boolean {
  return /^lever[A-Z]/.test(metric);
}

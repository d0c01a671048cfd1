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

/** Metrics drawn over time, in the order of charts. */
export const chartedMetrics = [
  "leads",
  "leadFit",
  "pressure",
  "revenue",
  "needIndex",
  "mqlToDeal",
  "discount",
  "optOuts",
] as const;

/** Units whose values lie far from zero and close together: their axis follows the data. */
export const floatingUnits: ReadonlySet<string> = new Set(["fit"]);

/** Whether a metric is a lever: where people put their time or how they stand. */
export function isLever(metric: string): boolean {
  return /^lever[A-Z]/.test(metric);
}

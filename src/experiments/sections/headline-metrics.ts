/** Metrics that a leader asks for first, in the order of tables. */
export const headlineMetrics = [
  "leads",
  "leadFit",
  "pressure",
  "optOuts",
  "discount",
  "revenue",
  "profitBeforeBonuses",
  "bonuses",
  "profit",
] as const;

/** Metrics drawn over time, in the order of charts. */
export const chartedMetrics = ["leads", "leadFit", "pressure", "revenue", "discount", "optOuts"] as const;

/** Metrics whose lines start at nothing less than zero only if zero is near: their axis follows the data. */
export const floatingUnits: ReadonlySet<string> = new Set(["fit", "index"]);

/** Whether a metric is a lever: where people put their time or how they stand. */
export function isLever(metric: string): boolean {
  return /^lever[A-Z]/.test(metric);
}

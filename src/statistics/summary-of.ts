import { RunningSummaries } from "./running-summaries.ts";
import type { BatchOf, Summary } from "./summary.ts";

/** The summary of values that are all there, dealt to batches where that is said. */
export function summaryOf(values: ArrayLike<number>, batchOf?: BatchOf): Summary {
  const sample = new RunningSummaries(1);
  for (let at = 0; at < values.length; at++) sample.add(0, batchOf?.[at] ?? 0, values[at]!);
  return sample.summary(0, batchOf === undefined);
}

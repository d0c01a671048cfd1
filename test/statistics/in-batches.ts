import type { Summary } from "../../src/statistics/summary.ts";
import { summaryOf } from "../../src/statistics/summary-of.ts";

/** The summary of values that stand batch by batch. */
export function inBatches(batches: readonly (readonly number[])[]): Summary {
  return summaryOf(
    batches.flat(),
    batches.flatMap((batch, number) => batch.map(() => number)),
  );
}

import { errorOfMean } from "./error-of-mean.ts";
import { sampleDeviation } from "./sample-deviation.ts";

/**
 * How much of the variance of a mean over batches is what each batch has of its own, the rest being the luck of single values: 1 − (mean
 * square within batches, over the number of values) / variance of the mean, not below 0; the one-way random effects model. null where
 * no batch has two values or the batches' means do not vary.
 */
export function learnedShare(batches: readonly (readonly number[])[]): number | null {
  const values = batches.reduce((sum, { length }) => sum + length, 0);
  const freedom = values - batches.length;
  const variance = errorOfMean(batches) ** 2;
  if (freedom < 1 || !(variance > 0)) return null;
  const squares = batches.reduce((sum, batch) => sum + squaresWithin(batch), 0);
  return Math.max(0, 1 - squares / freedom / values / variance);
}

function squaresWithin(batch: readonly number[]): number {
  return batch.length < 2 ? 0 : sampleDeviation(batch) ** 2 * (batch.length - 1);
}

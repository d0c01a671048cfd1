import { type BatchOf, byBatch, eachItsOwn } from "./by-batch.ts";
import { errorOfMean } from "./error-of-mean.ts";
import type { Estimate } from "./estimate.ts";
import { learnedShare } from "./learned-share.ts";
import { meanInterval } from "./mean-interval.ts";
import { excess } from "./nothing.ts";
import { studentTTail } from "./student-t.ts";

/** The mean difference of two paired samples with its 95 % t interval. */
export interface PairedDifference extends Estimate {
  /** Two-sided p-value of the same t test, times the family; null when the difference does not vary or there are fewer than two batches. */
  readonly p: number | null;
  /** How much of the variance of the mean is what batches have of their own; null where batches hold one pair each, or nothing varies. */
  readonly learned: number | null;
}

/**
 * How much the first sample exceeds the second, pair by pair (the same luck in both), pairs with a NaN left out; a pair that
 * differs by rounding alone does not differ. Batches and family are those of {@link meanInterval}: p is below .05 just where
 * the interval excludes zero. Throws RangeError when the samples differ in length.
 */
export function pairedDifference(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  batchOf: BatchOf = eachItsOwn(first),
  family = 1,
): PairedDifference {
  if (first.length !== second.length) {
    throw new RangeError(`pairedDifference: ${first.length} against ${second.length} values`);
  }
  const apart = Array.from(first, (value, i) => excess(value, second[i]!));
  const batches = byBatch(apart, batchOf);
  const estimate = meanInterval(apart, batchOf, family);
  const p = pOf(estimate.mean, errorOfMean(batches), batches.length);
  return { ...estimate, p: p === null ? null : Math.min(1, p * family), learned: learnedShare(batches) };
}

function pOf(mean: number, error: number, batches: number): number | null {
  return error > 0 ? 2 * studentTTail(Math.abs(mean) / error, batches - 1) : null;
}

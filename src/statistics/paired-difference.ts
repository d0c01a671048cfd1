import { errorOfMean } from "./error-of-mean.ts";
import type { Estimate } from "./estimate.ts";
import { learnedShare } from "./learned-share.ts";
import { intervalOf } from "./mean-interval.ts";
import { excess } from "./nothing.ts";
import { studentTTail } from "./student-t.ts";
import { type BatchOf, independentCount, type Summary } from "./summary.ts";
import { summaryOf } from "./summary-of.ts";

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
  batchOf?: BatchOf,
  family = 1,
): PairedDifference {
  if (first.length !== second.length) {
    throw new RangeError(`pairedDifference: ${first.length} against ${second.length} values`);
  }
  return differenceOf(summaryOf(excesses(first, second), batchOf), family);
}

/** How much each value of a sample exceeds that of another. */
export function excesses(first: ArrayLike<number>, second: ArrayLike<number>): Float64Array {
  return Float64Array.from(first, (value, place) => excess(value, second[place]!));
}

/** The same of pairs of which a summary of the differences was kept. */
export function differenceOf(apart: Summary, family = 1): PairedDifference {
  const error = errorOfMean(apart);
  const p = error > 0 ? 2 * studentTTail(Math.abs(apart.mean) / error, independentCount(apart) - 1) : null;
  return {
    ...intervalOf(apart, family),
    p: p === null ? null : Math.min(1, p * family),
    learned: learnedShare(apart),
  };
}

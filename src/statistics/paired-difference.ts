import type { Estimate } from "./estimate.ts";
import { meanInterval } from "./mean-interval.ts";
import { excess } from "./nothing.ts";
import { studentTTail } from "./student-t.ts";

/** The mean difference of two paired samples with its 95 % t interval. */
export interface PairedDifference extends Estimate {
  /** Two-sided p-value of the paired t test; null when the difference does not vary or there are fewer than two pairs. */
  readonly p: number | null;
}

/**
 * How much the first sample exceeds the second, pair by pair (the same luck in both), pairs with a NaN left out; a pair that
 * differs by rounding alone does not differ. Throws
 * RangeError when the samples differ in length.
 */
export function pairedDifference(first: ArrayLike<number>, second: ArrayLike<number>): PairedDifference {
  if (first.length !== second.length) {
    throw new RangeError(`pairedDifference: ${first.length} against ${second.length} values`);
  }
  const estimate = meanInterval(Array.from(first, (value, i) => excess(value, second[i]!)));
  return { ...estimate, p: pairedP(estimate) };
}

function pairedP({ mean, sd, n }: Estimate): number | null {
  if (!(sd > 0)) return null;
  return 2 * studentTTail(Math.abs(mean) / (sd / Math.sqrt(n)), n - 1);
}

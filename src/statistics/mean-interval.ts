import { errorOfMean } from "./error-of-mean.ts";
import type { Estimate } from "./estimate.ts";
import { studentTQuantile } from "./student-t.ts";
import { type BatchOf, deviationOf, independentCount, type Summary } from "./summary.ts";
import { summaryOf } from "./summary-of.ts";

/** The error that an interval of 95 % allows. */
export const ALPHA = 0.05;

/**
 * The mean of a sample with its 95 % t interval, NaN (no value) left out. Values of one batch share some luck and batches are
 * independent, so the interval is Student's over batches, with one degree of freedom less than there are batches; without batches
 * each value is one. Assumes that batch means are near normal. One batch has a mean but no interval (low and high are NaN); none has
 * not even that.
 *
 * Where several intervals are to hold together, `family` says how many: each then errs in 5 % over that number (Bonferroni).
 */
export function meanInterval(values: ArrayLike<number>, batchOf?: BatchOf, family = 1): Estimate {
  return intervalOf(summaryOf(values, batchOf), family);
}

/** The same of a sample of which a summary was kept. */
export function intervalOf(summary: Summary, family = 1): Estimate {
  const { mean, count } = summary;
  const reach = reachOf(errorOfMean(summary), independentCount(summary), family);
  return { mean, low: mean - reach, high: mean + reach, sd: deviationOf(summary), n: count };
}

/** Half of a 95 % interval of so many batches, one of a family, whose mean has this error. */
export function reachOf(error: number, batches: number, family: number): number {
  return studentTQuantile(1 - ALPHA / family / 2, batches - 1) * error;
}

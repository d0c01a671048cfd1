import { type BatchOf, byBatch, eachItsOwn } from "./by-batch.ts";
import { errorOfMean } from "./error-of-mean.ts";
import type { Estimate } from "./estimate.ts";
import { mean } from "./mean.ts";
import { sampleDeviation } from "./sample-deviation.ts";
import { studentTQuantile } from "./student-t.ts";

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
export function meanInterval(
  values: ArrayLike<number>,
  batchOf: BatchOf = eachItsOwn(values),
  family = 1,
): Estimate {
  const batches = byBatch(values, batchOf);
  const present = Array.from(values).filter((value) => !Number.isNaN(value));
  const centre = mean(present);
  const reach = reachOf(errorOfMean(batches), batches.length, family);
  return {
    mean: centre,
    low: centre - reach,
    high: centre + reach,
    sd: sampleDeviation(present),
    n: present.length,
  };
}

/** Half of a 95 % interval of so many batches, one of a family, whose mean has this error. */
export function reachOf(error: number, batches: number, family: number): number {
  return studentTQuantile(1 - ALPHA / family / 2, batches - 1) * error;
}

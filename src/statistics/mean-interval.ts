import type { Estimate } from "./estimate.ts";
import { mean } from "./mean.ts";
import { sampleDeviation } from "./sample-deviation.ts";
import { studentTQuantile } from "./student-t.ts";

/**
 * The mean of a sample with its 95 % t interval, NaN (no value) left out. Assumes that the sample is independent and its mean
 * near normal. One value has a mean but no interval (low, high and sd are NaN); none has not even that.
 */
export function meanInterval(values: ArrayLike<number>): Estimate {
  const present = Array.from(values).filter((value) => !Number.isNaN(value));
  const n = present.length;
  const centre = mean(present);
  const sd = sampleDeviation(present);
  const reach = n < 2 ? Number.NaN : (studentTQuantile(0.975, n - 1) * sd) / Math.sqrt(n);
  return { mean: centre, low: centre - reach, high: centre + reach, sd, n };
}

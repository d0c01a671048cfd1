import { sampleStandardDeviation } from "simple-statistics";
import { distances } from "./distances.ts";
import { areAlike } from "./nothing.ts";

/**
 * The sample standard deviation (divisor n − 1): how far a typical value lies from the mean. Exactly zero when all
 * values are equal but for rounding, NaN of fewer than two.
 */
export function sampleDeviation(values: ArrayLike<number>): number {
  if (values.length < 2) return Number.NaN;
  return areAlike(values) ? 0 : sampleStandardDeviation(distances(values));
}

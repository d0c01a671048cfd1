import { sampleStandardDeviation } from "simple-statistics";
import { distances } from "./distances.ts";

/**
 * The sample standard deviation (divisor n − 1): how far a typical value lies from the mean. Exactly zero when all
 * values are equal, NaN of fewer than two.
 */
export function sampleDeviation(values: ArrayLike<number>): number {
  return values.length < 2 ? Number.NaN : sampleStandardDeviation(distances(values));
}

import { mean } from "./mean.ts";

/**
 * The sample standard deviation (divisor n − 1): how far a typical value lies from the mean. Exactly zero when all
 * values are equal, NaN of fewer than two.
 */
export function sampleDeviation(values: ArrayLike<number>): number {
  if (values.length < 2) return Number.NaN;
  const centre = mean(values);
  let squares = 0;
  for (let i = 0; i < values.length; i++) squares += (values[i]! - centre) ** 2;
  return Math.sqrt(squares / (values.length - 1));
}

import { mean } from "../../src/statistics/mean.ts";
import { sampleDeviation } from "../../src/statistics/sample-deviation.ts";

/** How many standard errors the mean of a sample of independent values lies from what it should be. */
export function standardErrorsOff(values: readonly number[], expected: number): number {
  return (mean(values) - expected) / (sampleDeviation(values) / Math.sqrt(values.length));
}

/**
 * Means of equal stretches of a series, in order. Neighbours in a queue wait for the same reasons; stretches much longer than a
 * busy period are nearly independent.
 */
export function stretchMeans(values: readonly number[], stretches: number): readonly number[] {
  const length = Math.floor(values.length / stretches);
  return Array.from({ length: stretches }, (_, k) => mean(values.slice(k * length, (k + 1) * length)));
}

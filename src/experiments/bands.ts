import { metricValue } from "../metrics/tally.ts";
import { mean } from "../statistics/mean.ts";
import { quantileOfSorted } from "../statistics/quantile.ts";
import type { Column, MeasuredArm } from "./measured-arms.ts";

/** A stretch of one column over trials: mean and the band in which nine trials in ten lie. NaN where no trial has a value. */
export interface Band {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Trials with a value. */
  readonly n: number;
}

const lowShare = 0.05;
const highShare = 0.95;

/**
 * The bands of a column of an arm, one for every so many weeks. Each trial's value is computed over the whole stretch first: a
 * band of months is not the mean of four bands of weeks, which would be far too wide.
 */
export function bands(
  { results }: MeasuredArm,
  { metric, place }: Column,
  weeksEach: number,
): readonly Band[] {
  const all = new Float64Array(results.length);
  return Array.from({ length: Math.floor((results[0]?.weeks ?? 0) / weeksEach) }, (_, stretch) => {
    const from = stretch * weeksEach;
    let n = 0;
    for (const result of results) {
      const value = metricValue(metric, result, place, from, from + weeksEach);
      if (!Number.isNaN(value)) all[n++] = value;
    }
    const values = all.subarray(0, n);
    const average = mean(values);
    values.sort();
    return {
      mean: average,
      low: quantileOfSorted(values, lowShare),
      high: quantileOfSorted(values, highShare),
      n,
    };
  });
}

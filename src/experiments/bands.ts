import { metricValue } from "../metrics/tally.ts";
import { mean } from "../statistics/mean.ts";
import { quantile } from "../statistics/quantile.ts";
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
  return Array.from({ length: Math.floor((results[0]?.weeks ?? 0) / weeksEach) }, (_, stretch) => {
    const from = stretch * weeksEach;
    const all = results.map((result) => metricValue(metric, result, place, from, from + weeksEach));
    const values = all.filter((value) => !Number.isNaN(value));
    return {
      mean: mean(values),
      low: quantile(values, lowShare),
      high: quantile(values, highShare),
      n: values.length,
    };
  });
}

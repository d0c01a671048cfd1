import { weeklyValues } from "../metrics/tally.ts";
import { mean } from "../statistics/mean.ts";
import { quantile } from "../statistics/quantile.ts";
import type { Column, MeasuredArm } from "./measured-arms.ts";

/** A week of one column over trials: mean and the band in which nine trials in ten lie. NaN where no trial has a value. */
export interface WeekBand {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Trials with a value. */
  readonly n: number;
}

const lowShare = 0.05;
const highShare = 0.95;

/** The bands of a column of an arm, week by week. */
export function weeklyBands({ results }: MeasuredArm, { metric, place }: Column): readonly WeekBand[] {
  const trials = results.map((result) => weeklyValues(metric, result, place));
  return Array.from({ length: results[0]?.weeks ?? 0 }, (_, week) => {
    const values = trials.map((weekly) => weekly[week]!).filter((value) => !Number.isNaN(value));
    return {
      mean: mean(values),
      low: quantile(values, lowShare),
      high: quantile(values, highShare),
      n: values.length,
    };
  });
}

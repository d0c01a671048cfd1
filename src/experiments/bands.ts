import { metricSeries } from "../metrics/tally.ts";
import { mean } from "../statistics/mean.ts";
import { isNothing } from "../statistics/nothing.ts";
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
export function bands(measured: MeasuredArm, column: Column, weeksEach: number): readonly Band[] {
  const trials = measured.results.length;
  const table = stretchTable(measured, column, weeksEach);
  return Array.from({ length: table.length / (trials || 1) }, (_, stretch) =>
    bandOf(withValue(table.subarray(stretch * trials, (stretch + 1) * trials))),
  );
}

/** A column over each stretch of each trial: [stretch][trial]. One trial after another, because each lies in its own memory. */
function stretchTable({ results }: MeasuredArm, { metric, place }: Column, weeksEach: number): Float64Array {
  const stretches = Math.floor((results[0]?.weeks ?? 0) / weeksEach);
  const table = new Float64Array(stretches * results.length);
  const one = new Float64Array(stretches);
  for (const [trial, result] of results.entries()) {
    metricSeries(metric, result, place, 0, weeksEach, one);
    sweepDust(one);
    for (let stretch = 0; stretch < stretches; stretch++)
      table[stretch * results.length + trial] = one[stretch]!;
  }
  return table;
}

/** What a sum that comes back to nothing leaves behind, beside the largest value of the same trial. */
function sweepDust(values: Float64Array): void {
  let largest = 0;
  for (const value of values) if (Math.abs(value) > largest) largest = Math.abs(value);
  for (let at = 0; at < values.length; at++) if (isNothing(values[at]!, largest)) values[at] = 0;
}

/** The values that are numbers, moved to the front. */
function withValue(values: Float64Array): Float64Array {
  let n = 0;
  for (const value of values) if (!Number.isNaN(value)) values[n++] = value;
  return values.subarray(0, n);
}

function bandOf(values: Float64Array): Band {
  const average = mean(values);
  values.sort();
  return {
    mean: average,
    low: quantileOfSorted(values, lowShare),
    high: quantileOfSorted(values, highShare),
    n: values.length,
  };
}

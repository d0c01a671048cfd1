import { metricSeries } from "../metrics/tally.ts";
import { isNothing } from "../statistics/nothing.ts";
import { type Band, RunningBands } from "../statistics/running-bands.ts";
import type { TrialResult } from "../trial/trial.ts";
import type { UnitMetric } from "./readings.ts";

/**
 * The bands of some columns of an arm, one for every so many weeks, of trials that come one by one and are not kept. Each trial's value
 * is computed over the whole stretch first: a band of months is not the mean of four bands of weeks, which would be far too wide.
 */
export class Bands {
  readonly #columns: readonly UnitMetric[];
  readonly #weeksEach: number;
  readonly #stretches: number;
  /** [column][stretch]. */
  readonly #values: Float64Array;
  readonly #bands: RunningBands;

  constructor(columns: readonly UnitMetric[], weeks: number, weeksEach: number) {
    this.#columns = columns;
    this.#weeksEach = weeksEach;
    this.#stretches = Math.floor(weeks / weeksEach);
    this.#values = new Float64Array(columns.length * this.#stretches);
    this.#bands = new RunningBands(this.#values.length);
  }

  /** Adds a trial. */
  add(result: TrialResult): void {
    for (const [place, column] of this.#columns.entries()) {
      const one = this.#values.subarray(place * this.#stretches, (place + 1) * this.#stretches);
      metricSeries(column.metric, result, column.place, 0, this.#weeksEach, one);
      sweepDust(one);
    }
    this.#bands.add(this.#values);
  }

  /** The bands of a column, stretch by stretch. */
  of({ metric, place }: UnitMetric): readonly Band[] {
    const at = this.#columns.findIndex((one) => one.metric === metric && one.place === place);
    if (at < 0) throw new Error(`there are no bands of ${metric.name} for unit ${place}`);
    return Array.from({ length: this.#stretches }, (_, stretch) =>
      this.#bands.band(at * this.#stretches + stretch),
    );
  }
}

/** What a sum that comes back to nothing leaves behind, beside the largest value of the same trial. */
function sweepDust(values: Float64Array): void {
  let largest = 0;
  for (const value of values) if (Math.abs(value) > largest) largest = Math.abs(value);
  for (let at = 0; at < values.length; at++) if (isNothing(values[at]!, largest)) values[at] = 0;
}

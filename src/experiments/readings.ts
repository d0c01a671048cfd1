import type { Metric } from "../metrics/metric.ts";
import { metricValue } from "../metrics/tally.ts";
import type { TrialResult } from "../trial/trial.ts";

/** A metric of one unit. */
export interface UnitMetric {
  readonly metric: Metric;
  /** The unit's place in the ledger. */
  readonly place: number;
}

/** The same over some weeks, from the first, included, to the last, not included. */
export interface Reading extends UnitMetric {
  readonly from: number;
  readonly to: number;
}

const keyOf = ({ place, from, to }: Omit<Reading, "metric">) => `${place} ${from} ${to}`;

/** What is read off every trial of an arm before its result is let go: a row of numbers. */
export class Readings {
  readonly #list: Reading[] = [];
  readonly #places = new Map<string, Map<string, number>>();

  /** What is asked for twice is read once: in a short run several spans are the same weeks. */
  constructor(asked: Iterable<Reading>) {
    for (const reading of asked) {
      const { name } = reading.metric;
      const places = this.#places.get(name) ?? new Map<string, number>();
      this.#places.set(name, places);
      if (places.has(keyOf(reading))) continue;
      places.set(keyOf(reading), this.#list.length);
      this.#list.push(reading);
    }
  }

  /** The row of a trial. */
  read(result: TrialResult): Float64Array {
    const row = new Float64Array(this.#list.length);
    for (const [at, { metric, place, from, to }] of this.#list.entries())
      row[at] = metricValue(metric, result, place, from, to);
    return row;
  }

  /** Where a reading stands in a row. */
  placeOf(reading: Reading): number {
    const { metric, place, from, to } = reading;
    const at = this.#places.get(metric.name)?.get(keyOf(reading));
    if (at === undefined)
      throw new Error(
        `${metric.name} of unit ${place} in weeks ${from} to ${to} was not read off the trials`,
      );
    return at;
  }
}

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
  readonly list: readonly Reading[];
  readonly #places = new Map<string, Map<string, number>>();

  /** What is asked for twice is read once: in a short run several spans are the same weeks. */
  constructor(asked: Iterable<Reading>) {
    const list: Reading[] = [];
    for (const reading of asked) {
      const { name } = reading.metric;
      const places = this.#places.get(name) ?? new Map<string, number>();
      this.#places.set(name, places);
      if (places.has(keyOf(reading))) continue;
      places.set(keyOf(reading), list.length);
      list.push(reading);
    }
    this.list = list;
  }

  /** Reads a trial into a row. */
  read(result: TrialResult, row: Float64Array): void {
    for (const [at, { metric, place, from, to }] of this.list.entries())
      row[at] = metricValue(metric, result, place, from, to);
  }

  /** Whether a reading is among them. */
  has(reading: Reading): boolean {
    return this.#find(reading) !== undefined;
  }

  /** Where a reading stands in a row. */
  placeOf(reading: Reading): number {
    const at = this.#find(reading);
    const { metric, place, from, to } = reading;
    if (at === undefined)
      throw new Error(
        `${metric.name} of unit ${place} in weeks ${from} to ${to} was not read off the trials`,
      );
    return at;
  }

  #find(reading: Reading): number | undefined {
    return this.#places.get(reading.metric.name)?.get(keyOf(reading));
  }
}

import { excess } from "../statistics/nothing.ts";
import { RunningMeans } from "../statistics/running-means.ts";
import { RunningSummaries } from "../statistics/running-summaries.ts";
import type { Summary } from "../statistics/summary.ts";
import { type Reading, Readings } from "./readings.ts";

/** An arm as far as it was read: what stands in a row, and the row of the trial that was taken last. */
interface ReadArm {
  readonly readings: Readings;
  readonly row: Float64Array;
}

/**
 * Adds up by how much one arm exceeds another, trial by trial on the same luck, in some readings of both; a trial in which either has
 * none counts nowhere.
 */
export class PairSums {
  readonly #arm: ReadArm;
  readonly #base: ReadArm;
  readonly #readings: Readings;
  /** Where each reading stands in the rows of the two arms. */
  readonly #places: readonly (readonly [arm: number, base: number])[];
  readonly #apart: RunningSummaries;
  readonly #usual: RunningMeans;

  /** In readings that both have; both took a trial. */
  constructor(arm: ReadArm, base: ReadArm, readings: readonly Reading[]) {
    this.#arm = arm;
    this.#base = base;
    this.#readings = new Readings(readings);
    const { list } = this.#readings;
    this.#places = list.map((one) => [arm.readings.placeOf(one), base.readings.placeOf(one)]);
    this.#apart = new RunningSummaries(list.length);
    this.#usual = new RunningMeans(list.length);
  }

  /** Adds the trial that both arms took last. */
  add(batch: number): void {
    const [row, baseRow] = [this.#arm.row, this.#base.row];
    for (const [at, [place, basePlace]] of this.#places.entries()) {
      const [value, usual] = [row[place]!, baseRow[basePlace]!];
      if (Number.isNaN(value + usual)) continue;
      this.#apart.add(at, batch, excess(value, usual));
      this.#usual.add(at, usual);
    }
  }

  /** Whether the pair is compared in a reading. */
  has(reading: Reading): boolean {
    return this.#readings.has(reading);
  }

  /** By how much the arm exceeds the base in a reading. */
  apart(reading: Reading, eachByItself: boolean): Summary {
    return this.#apart.summary(this.#readings.placeOf(reading), eachByItself);
  }

  /** The base's mean in the trials that are compared. */
  usual(reading: Reading): number {
    return this.#usual.mean(this.#readings.placeOf(reading));
  }
}

import type { RunningSummaries } from "../statistics/running-summaries.ts";
import { type Summary, scaled } from "../statistics/summary.ts";
import type { PairSums } from "./pair-sums.ts";
import type { PayChangeSums } from "./pay/pay-changes.ts";
import type { Reading } from "./readings.ts";

/** Sums that were kept of arms in the same replications. */
export interface KeptTogether {
  /** By {@link pairKey}. */
  readonly pairs: ReadonlyMap<string, PairSums>;
  /** What an arm pays beside another, by the same. */
  readonly paid: ReadonlyMap<string, PayChangeSums>;
  readonly derived: RunningSummaries;
  /** Names of derived values, in order. */
  readonly names: readonly string[];
}

/** What an arm and what it is set against are kept under. */
export function pairKey(arm: string, base: string): string {
  return JSON.stringify([arm, base]);
}

/** What was measured of arms in the same replications, of what was asked for before the first one. */
export class Together {
  readonly #kept: KeptTogether;
  readonly #eachByItself: boolean;

  /** Each trial may be taken to stand by itself, whatever its batch. */
  constructor(kept: KeptTogether, eachByItself: boolean) {
    this.#kept = kept;
    this.#eachByItself = eachByItself;
  }

  /** By how much an arm exceeds another in a reading, whichever of them is the base. */
  apart(arm: string, base: string, reading: Reading): Summary {
    const turned = this.#find(base, arm, reading);
    if (turned) return scaled(turned.apart(reading, this.#eachByItself), -1);
    return this.#asked(arm, base, reading).apart(reading, this.#eachByItself);
  }

  /** The base's mean in the trials in which both have a value. */
  usual(arm: string, base: string, reading: Reading): number {
    return this.#asked(arm, base, reading).usual(reading);
  }

  /** What an arm pays beside the first of its market. */
  paid(arm: string, base: string): PayChangeSums {
    const paid = this.#kept.paid.get(pairKey(arm, base));
    if (paid === undefined) throw new Error(`pay of ${arm} was not to be set against ${base}`);
    return paid;
  }

  /** A value that several readings make. */
  derived(name: string): Summary {
    const at = this.#kept.names.indexOf(name);
    if (at < 0) throw new Error(`${name} was not asked for`);
    return this.#kept.derived.summary(at, this.#eachByItself);
  }

  #asked(arm: string, base: string, reading: Reading): PairSums {
    const pair = this.#find(arm, base, reading);
    if (pair === undefined)
      throw new Error(`${arm} was not to be set against ${base} in ${reading.metric.name}`);
    return pair;
  }

  #find(arm: string, base: string, reading: Reading): PairSums | undefined {
    const pair = this.#kept.pairs.get(pairKey(arm, base));
    return pair?.has(reading) ? pair : undefined;
  }
}

import type { BrokenTrial } from "../trial/diverged-trials.ts";
import { isBrokenOff, type TrialOutcome } from "../trial/divergence.ts";
import type { TrialResult } from "../trial/trial.ts";

/** Told of a replication that is whole: its number, and its results by arm. */
type OnWhole = (replication: number, results: readonly TrialResult[]) => void;

/**
 * Takes outcomes as trials are planned, every arm of a replication before the next, and hands on what can be compared of them: only
 * replications that no arm lacks, or differences would not be paired. One replication is held at a time.
 */
export class WholeReplications {
  readonly #arms: number;
  readonly #onWhole: OnWhole;
  /** What is there of the replication that is coming in. */
  #row: TrialOutcome[] = [];
  #replication = -1;
  /** Numbers of those that are whole, ascending. */
  readonly replications: number[] = [];
  /** Every trial that was broken off, in whatever replication. */
  readonly broken: BrokenTrial[] = [];
  /** Replications that were finished, but in which some arm diverged. */
  leftOut = 0;

  constructor(arms: number, onWhole: OnWhole) {
    this.#arms = arms;
    this.#onWhole = onWhole;
  }

  /** Takes an outcome, by its place. */
  add(index: number, outcome: TrialOutcome): void {
    const replication = Math.floor(index / this.#arms);
    if (replication !== this.#replication) this.#row = [];
    this.#replication = replication;
    if (isBrokenOff(outcome)) this.broken.push({ ...outcome, arm: index % this.#arms, replication });
    this.#row.push(outcome);
    if (this.#row.length === this.#arms) this.#end(this.#row);
  }

  #end(row: readonly TrialOutcome[]): void {
    const results = row.filter((outcome): outcome is TrialResult => !isBrokenOff(outcome));
    this.#row = [];
    if (results.length < row.length) {
      this.leftOut += 1;
      return;
    }
    this.replications.push(this.#replication);
    this.#onWhole(this.#replication, results);
  }
}

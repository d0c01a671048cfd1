import { move, transferableSymbol, valueSymbol } from "piscina";
import type { Trial, TrialResult } from "../trial/trial.ts";
import { runOne } from "./run-one.ts";

/**
 * Trials that travel to a worker together. Setups and priors that they share are sent once, because a message keeps the
 * identity of the objects in it.
 */
export interface Task {
  readonly trials: readonly Trial[];
  /** Shared with the main thread; not zero once the evaluation was stopped. */
  readonly stopped: Int32Array;
}

/** Runs a task's trials in order until it is stopped; the arrays of the results are handed over, not copied. */
export function runTask({ trials, stopped }: Task): TrialResult[] {
  const results: TrialResult[] = [];
  for (const trial of trials) {
    if (Atomics.load(stopped, 0) !== 0) break;
    results.push(runOne(trial));
  }
  return handOver(results);
}

/** Marks the results as movable; the pool unwraps the value on arrival, hence the type. */
function handOver(results: TrialResult[]): TrialResult[] {
  const buffers = new Set(
    results
      .flatMap(({ flowValues, gaugeValues, pay, journal = {} }) => [
        flowValues,
        gaugeValues,
        ...Object.values(pay),
        ...Object.values(journal),
      ])
      .filter(ArrayBuffer.isView)
      .map(({ buffer }) => buffer),
  );
  return move({ [transferableSymbol]: [...buffers], [valueSymbol]: results } as never) as never;
}

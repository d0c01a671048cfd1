import { move, transferableSymbol, valueSymbol } from "piscina";
import { resultsAmong, type TrialOutcome } from "../trial/divergence.ts";
import { inTurn } from "./in-turn.ts";
import { type PackedTrial, unpackTrial } from "./packed-trial.ts";
import { ParcelReader } from "./parcels.ts";

/** Trials that travel to a worker together. */
export interface Task {
  readonly trials: readonly PackedTrial[];
  /** Shared with the main thread; not zero once the evaluation was stopped. */
  readonly stopped: Int32Array;
}

const parcels = new ParcelReader();

/** Runs a task's trials in order until it is stopped; the arrays of the results are handed over, not copied. */
export function runTask({ trials, stopped }: Task): TrialOutcome[] {
  const outcomes: TrialOutcome[] = [];
  const run = inTurn(trials.map((trial) => unpackTrial(trial, parcels)));
  parcels.forget();
  for (const place of trials.keys()) {
    if (Atomics.load(stopped, 0) !== 0) break;
    outcomes.push(run(place));
  }
  return handOver(outcomes);
}

/** Marks the results as movable; the pool unwraps the value on arrival, hence the type. */
function handOver(outcomes: TrialOutcome[]): TrialOutcome[] {
  const buffers = new Set(
    resultsAmong(outcomes)
      .flatMap(
        ({ flowValues, gaugeValues, bookedBefore, pay, turnover = {}, journal = {}, manager = {} }) => [
          flowValues,
          gaugeValues,
          bookedBefore,
          ...Object.values(pay),
          ...Object.values(turnover),
          ...Object.values(journal),
          ...Object.values(manager),
        ],
      )
      .filter(ArrayBuffer.isView)
      .map(({ buffer }) => buffer),
  );
  return move({ [transferableSymbol]: [...buffers], [valueSymbol]: outcomes } as never) as never;
}

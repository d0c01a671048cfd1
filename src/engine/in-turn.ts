import { runInTurn } from "../trial/run-trial.ts";
import type { Trial, TrialResult } from "../trial/trial.ts";

/** Prepares to run trials in their order, each by its place; an error says which arm and replication it came from. */
export function inTurn(trials: readonly Trial[]): (place: number) => TrialResult {
  const run = runInTurn(trials);
  return (place) => {
    try {
      return run(place);
    } catch (cause) {
      throw nameTrial(trials[place]!, cause);
    }
  };
}

function nameTrial(trial: Trial, cause: unknown): Error {
  const { setup, replication, seed } = trial;
  const reason = cause instanceof Error ? cause.message : String(cause);
  const where = `plan "${setup.plan.title}", market "${setup.market.title}", replication ${replication}, seed ${seed}`;
  const error = new Error(`a trial failed (${where}): ${reason}`);
  // The stack of the cause, because the way back through a worker keeps only an error's message and stack.
  if (cause instanceof Error && cause.stack)
    error.stack = `Error: ${error.message}\n${stackLines(cause.stack)}`;
  return error;
}

function stackLines(stack: string): string {
  return stack
    .split("\n")
    .filter((line) => line.startsWith("    at "))
    .join("\n");
}

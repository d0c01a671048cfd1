import type { TrialOutcome } from "../trial/divergence.ts";
import { runInTurn } from "../trial/run-trial.ts";
import type { Trial } from "../trial/trial.ts";
import { TrialDiverged } from "../trial/trial-diverged.ts";

/**
 * Prepares to run trials in their order, each by its place. One that diverges has an outcome too; any other error says which arm and
 * replication it came from.
 */
export function inTurn(trials: readonly Trial[]): (place: number) => TrialOutcome {
  const run = runInTurn(trials);
  return (place) => {
    try {
      return run(place);
    } catch (cause) {
      if (cause instanceof TrialDiverged) return { diverged: cause.divergence };
      throw nameTrial(trials[place]!, cause);
    }
  };
}

function nameTrial({ setup, replication, seed }: Trial, cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const where = `plan "${setup.plan.title}", market "${setup.market.title}", replication ${replication}, seed ${seed}`;
  const error = new Error(`a trial failed (${where}): ${reason}`);
  // The stack of the cause, because the way back through a worker keeps only an error's message and stack.
  if (cause instanceof Error && cause.stack)
    error.stack = `${error.name}: ${error.message}\n${stackLines(cause.stack)}`;
  return error;
}

function stackLines(stack: string): string {
  return stack
    .split("\n")
    .filter((line) => line.startsWith("    at "))
    .join("\n");
}

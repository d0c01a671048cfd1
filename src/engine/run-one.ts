import { runTrial } from "../trial/run-trial.ts";
import type { Trial, TrialResult } from "../trial/trial.ts";
import { TrialDiverged } from "../trial/trial-diverged.ts";

/** Runs one trial; an error says which arm and replication it came from. */
export function runOne(trial: Trial): TrialResult {
  try {
    return runTrial(trial);
  } catch (cause) {
    throw nameTrial(trial, cause);
  }
}

function nameTrial(trial: Trial, cause: unknown): Error {
  const { setup, replication, seed } = trial;
  const reason = cause instanceof Error ? cause.message : String(cause);
  const where = `plan "${setup.plan.title}", market "${setup.market.title}", replication ${replication}, seed ${seed}`;
  const message = `a trial failed (${where}): ${reason}`;
  const error = cause instanceof TrialDiverged ? new TrialDiverged(message) : new Error(message);
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

import type { Trial } from "../trial/trial.ts";

/** Bounds of a task in trials: under 8 what is sent along weighs too much, over 32 the last task keeps a core idle. */
const SMALLEST = 8;
const LARGEST = 32;
/** Tasks a core gets at least, so that a slow one does not hold up the end. */
const TASKS_PER_JOB = 8;
/** Customer-months from which a trial takes seconds and travels alone, so that progress and an interruption are prompt. */
const HEAVY = 2_000_000;

/** How many trials one task holds. */
export function chunkSize(trials: readonly Trial[], jobs: number): number {
  if (trials.some(isHeavy)) return 1;
  const even = Math.ceil(trials.length / (jobs * TASKS_PER_JOB));
  const bounded = Math.min(LARGEST, Math.max(SMALLEST, even));
  // A handful of trials is still shared out among all cores.
  return Math.max(1, Math.min(bounded, Math.ceil(trials.length / jobs)));
}

function isHeavy({ setup }: Trial): boolean {
  return setup.company.customers.count * setup.months >= HEAVY;
}

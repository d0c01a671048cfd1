import type { DivergedTrial } from "../trial/diverged-trials.ts";
import type { Divergence } from "../trial/divergence.ts";

/** Reasons that findings tell of an arm; diverged.csv has all. */
const told = 3;

/** How often an arm diverged, and what the first of these trials came to. */
export interface DivergedArm {
  readonly arm: string;
  readonly trials: number;
  readonly first: readonly (Divergence & { readonly replication: number })[];
}

/** What became of trials that diverged: all numbers of the findings are over the replications in which no arm did. */
export interface DivergedNote {
  /** Replications that were finished and left out. */
  readonly leftOut: number;
  readonly arms: readonly DivergedArm[];
}

/** What findings say of trials that diverged; nothing where none did. */
export function divergedNote(trials: readonly DivergedTrial[], leftOut: number): DivergedNote | undefined {
  if (trials.length === 0) return undefined;
  const arms = [...new Set(trials.map(({ arm }) => arm))].map((arm) => {
    const its = trials.filter((trial) => trial.arm === arm);
    const first = its.slice(0, told).map(({ arm: _, ...rest }) => rest);
    return { arm: arm.id, trials: its.length, first };
  });
  return { leftOut, arms };
}

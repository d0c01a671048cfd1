import { type Divergence, isBrokenOff, sayDivergence, type TrialOutcome } from "../trial/divergence.ts";
import { TrialDiverged } from "../trial/trial-diverged.ts";
import type { Arm } from "./findings.ts";

/** Reasons that findings tell of an arm; diverged.csv has all. */
const told = 3;

/** A trial of an arm that was broken off. */
export interface DivergedTrial extends Divergence {
  readonly arm: Arm;
  readonly replication: number;
}

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

/** The trials that were broken off, of the outcomes of `planTrials` for these arms, by arm. */
export function divergedTrials(
  outcomes: readonly (TrialOutcome | undefined)[],
  arms: readonly Arm[],
): readonly DivergedTrial[] {
  return arms.flatMap((arm, place) =>
    outcomes.flatMap((outcome, trial): readonly DivergedTrial[] => {
      if (trial % arms.length !== place || outcome === undefined || !isBrokenOff(outcome)) return [];
      return [{ ...outcome.diverged, arm, replication: Math.floor(trial / arms.length) }];
    }),
  );
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

/** What is thrown where so many trials diverged that there is nothing to report. */
export function nothingLeft(trials: readonly DivergedTrial[], asked: number): TrialDiverged {
  const [{ arm, replication, ...first }] = trials as readonly [DivergedTrial];
  const { plan, market } = arm;
  const its = trials.filter((trial) => trial.arm === arm).length;
  const counted = `${its} of ${asked} trials of plan "${plan}" in market "${market}" diverged`;
  return new TrialDiverged(
    first,
    `too few trials are left to say anything: ${counted}, first in replication ${replication}: ${sayDivergence(first)}`,
  );
}

import { type Divergence, isBrokenOff, sayDivergence, type TrialOutcome } from "./divergence.ts";
import { TrialDiverged } from "./trial-diverged.ts";

/** An arm by what its scenario calls its plan and its market. */
interface Arm {
  readonly id: string;
  readonly plan: string;
  readonly market: string;
}

/** A trial of an arm that was broken off. */
export interface DivergedTrial extends Divergence {
  readonly arm: Arm;
  readonly replication: number;
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

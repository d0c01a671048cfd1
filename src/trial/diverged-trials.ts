import { type BrokenOff, type Divergence, sayDivergence } from "./divergence.ts";
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

/** The outcome of a trial that was broken off, and which one it was. */
export interface BrokenTrial extends BrokenOff {
  /** The arm's place. */
  readonly arm: number;
  readonly replication: number;
}

/** The trials of some arms that were broken off, by arm. */
export function divergedTrials(
  broken: readonly BrokenTrial[],
  arms: readonly Arm[],
): readonly DivergedTrial[] {
  return arms.flatMap((arm, place) =>
    broken
      .filter((trial) => trial.arm === place)
      .map(({ diverged, replication }) => ({ ...diverged, arm, replication })),
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

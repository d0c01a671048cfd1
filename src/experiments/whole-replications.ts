import { isBrokenOff, type TrialOutcome } from "../trial/divergence.ts";
import type { TrialResult } from "../trial/trial.ts";

/** Results of the replications that every arm has finished. */
export interface WholeReplications {
  /** Their numbers, ascending. */
  readonly replications: readonly number[];
  /** [arm][replication that is whole]. */
  readonly results: readonly (readonly TrialResult[])[];
  /** Replications that were finished, but in which some arm diverged. */
  readonly leftOut: number;
}

/**
 * What can be compared of the outcomes of `planTrials`: only replications that no arm lacks, or differences would not be
 * paired.
 */
export function wholeReplications(
  outcomes: readonly (TrialOutcome | undefined)[],
  arms: number,
): WholeReplications {
  const rows = Array.from(
    { length: arms === 0 ? 0 : Math.floor(outcomes.length / arms) },
    (_, replication) => ({
      replication,
      row: outcomes.slice(replication * arms, (replication + 1) * arms),
    }),
  );
  const finished = rows.filter(
    (one): one is { replication: number; row: TrialOutcome[] } => !one.row.includes(undefined),
  );
  const whole = finished.filter(
    (one): one is { replication: number; row: TrialResult[] } => !one.row.some(isBrokenOff),
  );
  return {
    replications: whole.map(({ replication }) => replication),
    results: Array.from({ length: arms }, (_, arm) => whole.map(({ row }) => row[arm]!)),
    leftOut: finished.length - whole.length,
  };
}

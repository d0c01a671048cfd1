import type { TrialResult } from "../trial/trial.ts";

/** Results of the replications that every arm has finished. */
export interface WholeReplications {
  /** Their numbers, ascending. */
  readonly replications: readonly number[];
  /** [arm][replication that is whole]. */
  readonly results: readonly (readonly TrialResult[])[];
}

/**
 * What can be compared of the results of `planTrials`: only replications that no arm lacks, or differences would not be
 * paired.
 */
export function wholeReplications(
  results: readonly (TrialResult | undefined)[],
  arms: number,
): WholeReplications {
  const rows = Array.from(
    { length: arms === 0 ? 0 : Math.floor(results.length / arms) },
    (_, replication) => ({
      replication,
      row: results.slice(replication * arms, (replication + 1) * arms),
    }),
  );
  const whole = rows.filter(
    (one): one is { replication: number; row: TrialResult[] } => !one.row.includes(undefined),
  );
  return {
    replications: whole.map(({ replication }) => replication),
    results: Array.from({ length: arms }, (_, arm) => whole.map(({ row }) => row[arm]!)),
  };
}

import type { Trial } from "./trial.ts";

/** A trial of one arm without its replication. */
export type ArmTrial = Omit<Trial, "replication">;

/**
 * Every arm in every replication, all arms of a replication together: an interrupted run then keeps whole replications.
 * Trial `replication * arms + arm` is that arm's; replications count from 0.
 */
export function planTrials(arms: readonly ArmTrial[], replications: number): Trial[] {
  return Array.from({ length: replications }, (_, replication) =>
    arms.map((arm) => ({ ...arm, replication })),
  ).flat();
}

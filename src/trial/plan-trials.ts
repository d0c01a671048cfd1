import type { Trial } from "./trial.ts";

/** A trial of one arm without its replication. */
export type ArmTrial = Omit<Trial, "replication">;

/**
 * Every arm in every replication, all arms of a replication together: an interrupted run then keeps whole replications.
 * Trial `replication * arms + arm` is that arm's; replications count from 0.
 */
export function planTrials(arms: readonly ArmTrial[], replications: number): Trial[] {
  return planBatches([arms], replications);
}

/** The same of arms that are something else in each batch. */
export function planBatches(batches: readonly (readonly ArmTrial[])[], replications: number): Trial[] {
  return Array.from({ length: replications }, (_, replication) =>
    batches[batchOf(replication, batches.length)]!.map((arm) => ({ ...arm, replication })),
  ).flat();
}

/** The batch of a replication: they are dealt in turn, so that the first so many replications are dealt as all are. */
export function batchOf(replication: number, batches: number): number {
  return replication % batches;
}

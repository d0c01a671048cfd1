/** How replications are dealt to batches: those that were asked for in turn to as many batches; what comes after, batch by batch. */
export interface Dealing {
  /** Replications that were asked for. */
  readonly trials: number;
  /** Batches that were asked for, no more than there are replications. */
  readonly batches: number;
}

/** A replication and its batch: whose pilot its people learned from. */
export interface Dealt {
  readonly replication: number;
  readonly batch: number;
}

/**
 * The replications of some batches, ascending. A batch holds the same ones however many there are, so whoever adds batches goes on with
 * what is there; and all that were asked for hold what they hold where none is added.
 */
export function dealt(from: number, to: number, dealing: Dealing): readonly Dealt[] {
  const batches = Array.from({ length: to - from }, (_, place) => from + place);
  const all = batches.flatMap((batch) =>
    replicationsOf(batch, dealing).map((replication) => ({ replication, batch })),
  );
  return all.toSorted((one, other) => one.replication - other.replication);
}

function replicationsOf(batch: number, { trials, batches }: Dealing): readonly number[] {
  if (batch < batches) {
    return Array.from({ length: Math.ceil((trials - batch) / batches) }, (_, turn) => batch + turn * batches);
  }
  const each = Math.floor(trials / batches);
  return Array.from({ length: each }, (_, turn) => trials + (batch - batches) * each + turn);
}

import { areAlike, isNothing } from "./nothing.ts";

/** Which batch each value of a sample belongs to, in the order of the values. */
export type BatchOf = readonly number[];

/** The values of a batch: how many they are, and their mean. */
export interface BatchMean {
  readonly count: number;
  readonly mean: number;
}

/** What estimates need to know of a sample, whose values may be dealt to batches. Values that are missing (NaN) count nowhere. */
export interface Summary {
  readonly count: number;
  /** NaN of nothing, as the two that follow. */
  readonly mean: number;
  readonly least: number;
  readonly most: number;
  /** The sum of squared distances from the mean of all. */
  readonly squares: number;
  /** The sum of squared distances from the mean of one's own batch. */
  readonly within: number;
  /** Batches that have a value. */
  readonly batches: readonly BatchMean[];
  /** Whether each value stands by itself all the same, whatever its batch. */
  readonly eachByItself: boolean;
}

/** The summary of all values times a factor; no zero gets a sign by it. */
export function scaled(summary: Summary, factor: number): Summary {
  const { count, least, most, squares, within, batches, eachByItself } = summary;
  const times = (value: number) => value * factor + 0;
  const ends = [times(least), times(most)] as const;
  return {
    count,
    mean: times(summary.mean),
    least: Math.min(...ends),
    most: Math.max(...ends),
    squares: squares * factor * factor,
    within: within * factor * factor,
    batches: batches.map((batch) => ({ count: batch.count, mean: times(batch.mean) })),
    eachByItself,
  };
}

/** Whether values are the same but for rounding; none and one are. */
export function isAlike({ least, most }: Summary): boolean {
  return !(least < most) || isNothing(most - least, most, least);
}

/** The sample standard deviation of all values; exactly zero where they are alike, NaN of fewer than two. */
export function deviationOf(summary: Summary): number {
  if (summary.count < 2) return Number.NaN;
  return isAlike(summary) ? 0 : Math.sqrt(summary.squares / (summary.count - 1));
}

/**
 * The batches that are independent of each other; undefined where each value is one. So it is too where the means of several batches
 * agree exactly although their values do not, as those of a few whole numbers may by chance: else an interval would have no width,
 * and look like certainty.
 */
export function independentBatches(summary: Summary): readonly BatchMean[] | undefined {
  const { batches, eachByItself } = summary;
  if (eachByItself) return undefined;
  if (batches.length < 2) return batches;
  return areAlike(batches.map(({ mean }) => mean)) && !isAlike(summary) ? undefined : batches;
}

/** How many there are of what is independent: batches, or values. */
export function independentCount(summary: Summary): number {
  return independentBatches(summary)?.length ?? summary.count;
}

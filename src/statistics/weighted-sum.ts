import type { Summary } from "./summary.ts";

/** A part of a sum, in the same trials as the others and there in all of them. */
export interface Weighted {
  readonly summary: Summary;
  /** Not below 0, so that the sum varies where a part does. */
  readonly weight: number;
}

/**
 * The summary of a weighted sum of values that come together, from those of the parts and how each two of them vary together within
 * batches, as RunningProducts adds it up. Its least and most are what they can be at the utmost.
 */
export function weightedSum(
  parts: readonly Weighted[],
  within: (one: number, other: number) => number,
): Summary {
  const sum = (of: (part: Weighted, place: number) => number) =>
    parts.reduce((total, part, place) => total + part.weight * of(part, place), 0);
  const mean = sum(({ summary }) => summary.mean);
  const [{ summary: first }] = parts as readonly [Weighted];
  const batches = first.batches.map(({ count }, batch) => {
    return { count, mean: sum(({ summary }) => summary.batches[batch]!.mean) };
  });
  const inBatches = sum((_, one) => sum((__, other) => within(one, other)));
  const between = batches.reduce((total, batch) => total + batch.count * (batch.mean - mean) ** 2, 0);
  return {
    ...first,
    mean,
    least: sum(({ summary }) => summary.least),
    most: sum(({ summary }) => summary.most),
    within: inBatches,
    squares: inBatches + between,
    batches,
  };
}

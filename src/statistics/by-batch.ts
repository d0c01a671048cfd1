import { mean } from "./mean.ts";
import { areAlike } from "./nothing.ts";

/** Which batch each value of a sample belongs to, in the order of the values; a list of different numbers makes each its own batch. */
export type BatchOf = readonly number[];

/**
 * The values of a sample that are numbers, batch by batch, in the order in which batches come; batches without a value are left out. Where
 * the means of several batches agree exactly although their values do not, as those of a few whole numbers may by chance, each value is a
 * batch of its own: else an interval would have no width, and look like certainty.
 */
export function byBatch(values: ArrayLike<number>, batchOf: BatchOf): readonly (readonly number[])[] {
  const batches = grouped(values, batchOf);
  return agreeByChance(batches) ? batches.flat().map((value) => [value]) : batches;
}

function agreeByChance(batches: readonly (readonly number[])[]): boolean {
  return batches.length > 1 && areAlike(batches.map(mean)) && !areAlike(batches.flat());
}

function grouped(values: ArrayLike<number>, batchOf: BatchOf): readonly (readonly number[])[] {
  const batches = new Map<number, number[]>();
  for (let at = 0; at < values.length; at++) {
    const value = values[at]!;
    if (Number.isNaN(value)) continue;
    const batch = batches.get(batchOf[at]!);
    if (batch === undefined) batches.set(batchOf[at]!, [value]);
    else batch.push(value);
  }
  return [...batches.values()];
}

/** Every value a batch of its own: what is independent by itself. */
export function eachItsOwn(values: ArrayLike<number>): BatchOf {
  return Array.from(values, (_, at) => at);
}

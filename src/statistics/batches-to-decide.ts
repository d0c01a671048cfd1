import { reachOf } from "./mean-interval.ts";

/** Beyond this nobody waits for an answer. */
export const MOST_BATCHES = 1000;

/**
 * How many batches would make a 95 % interval (one of a family) reach less far than this, if batches of this deviation go on to vary as
 * much: the fewest, at least 2; null where {@link MOST_BATCHES} are not enough.
 */
export function batchesToDecide(deviation: number, reach: number, family = 1): number | null {
  const isEnough = (batches: number) => reachOf(deviation / Math.sqrt(batches), batches, family) < reach;
  if (!isEnough(MOST_BATCHES)) return null;
  let [few, enough] = [1, MOST_BATCHES];
  while (enough - few > 1) {
    const middle = Math.floor((few + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else few = middle;
  }
  return enough;
}

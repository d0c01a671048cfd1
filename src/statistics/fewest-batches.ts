/** Beyond this nobody waits for an answer. */
export const MOST_BATCHES = 1000;

/** The fewest batches that are enough, at least 2, where more are enough if fewer are; null where {@link MOST_BATCHES} are not. */
export function fewestBatches(isEnough: (batches: number) => boolean): number | null {
  if (!isEnough(MOST_BATCHES)) return null;
  let [few, enough] = [1, MOST_BATCHES];
  while (enough - few > 1) {
    const middle = Math.floor((few + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else few = middle;
  }
  return enough;
}

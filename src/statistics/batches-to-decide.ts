import { fewestBatches } from "./fewest-batches.ts";
import { reachOf } from "./mean-interval.ts";

/**
 * How many batches would make a 95 % interval (one of a family, which may shrink as batches are added) reach less far than this, if batches of this
 * deviation go on to vary as much: the fewest, at least 2; null where no number that anybody waits for is enough.
 */
export function batchesToDecide(
  deviation: number,
  reach: number,
  familyAt: (batches: number) => number = () => 1,
): number | null {
  return fewestBatches(
    (batches) => reachOf(deviation / Math.sqrt(batches), batches, familyAt(batches)) < reach,
  );
}

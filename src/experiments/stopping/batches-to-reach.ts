import type { LookNote, StoppingNote } from "../../findings/stopping-note.ts";
import { familyOf } from "../../statistics/alpha-spending.ts";
import { fewestBatches } from "../../statistics/fewest-batches.ts";
import { reachOf } from "../../statistics/mean-interval.ts";
import { familyAfter } from "./stopping.ts";

/**
 * About how many batches a look would need for the interval that decides to reach no further than was asked, if batches go on to vary as
 * those of the last look did; null where no number that anybody waits for is enough. Of several plans `rivals` intervals hold together.
 */
export function batchesToReach(
  { reach, asked }: { readonly reach: number; readonly asked: number },
  { batches, error }: LookNote,
  { looks, ...stopping }: StoppingNote,
  rivals: number,
): number | null {
  const deviation = (reach / reachOf(1, batches, rivals * familyOf(error))) * Math.sqrt(batches);
  const familyAt = familyAfter(
    stopping,
    looks.map((look) => look.batches),
  );
  return fewestBatches(
    (more) => reachOf(deviation / Math.sqrt(more), more, rivals * familyAt(more)) <= asked,
  );
}

import { normalCdf } from "../random/normal.ts";
import { reachOf } from "./mean-interval.ts";
import { overDeviations } from "./over-deviations.ts";

/** An interval of 95 %, one of a family, of the mean of so many batches; their true deviation is known. */
export interface PlannedInterval {
  readonly deviation: number;
  readonly batches: number;
  readonly family?: number;
}

/**
 * How often such an interval excludes zero on the side of a difference that is truly there: the power of the t test over batches, by the
 * noncentral t distribution. Assumes that batch means are normal.
 */
export function chanceToSee(difference: number, planned: PlannedInterval): number {
  const { batches } = planned;
  const error = planned.deviation / Math.sqrt(batches);
  const reach = reachOf(1, batches, planned.family ?? 1);
  return overDeviations(batches - 1, (ratio) => normalCdf(Math.abs(difference) / error - reach * ratio));
}

/** How often such an interval lies within ± a margin, where there is truly no difference at all. */
export function chanceToCallEqual(margin: number, planned: PlannedInterval): number {
  const { batches } = planned;
  const error = planned.deviation / Math.sqrt(batches);
  const reach = reachOf(1, batches, planned.family ?? 1);
  return overDeviations(batches - 1, (ratio) =>
    Math.max(0, 2 * normalCdf(margin / error - reach * ratio) - 1),
  );
}

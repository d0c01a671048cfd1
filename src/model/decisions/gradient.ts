import { marginalCost } from "./cost.ts";
import type { Repertoire } from "./levers.ts";

/**
 * Writes what one more unit of each lever is believed to bring a person, in money per period: what the plan pays for
 * what the lever does to each reading, plus what they care for themselves, less the cost of leaving the norm.
 * `yields` holds the believed effect of lever k on reading r at k·(number of readings) + r.
 */
export function utilityGradient(
  repertoire: Repertoire,
  norms: ArrayLike<number>,
  values: ArrayLike<number>,
  slopes: ArrayLike<number>,
  yields: ArrayLike<number>,
  care: ArrayLike<number>,
  out: Float64Array,
): void {
  marginalCost(repertoire, norms, values, out);
  for (let k = 0; k < repertoire.levers.length; k++) {
    let gain = care[k]!;
    for (let r = 0; r < slopes.length; r++) gain += slopes[r]! * yields[k * slopes.length + r]!;
    out[k] = gain - out[k]!;
  }
}

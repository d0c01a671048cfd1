import type { Repertoire } from "./levers.ts";

/**
 * What it costs a person to leave the norm, in money per period: ½·Σ c·d² over all levers, plus κ·d·d' for each pair of
 * efforts, where d is the distance of a lever from its norm. The salary buys the norm (Holmström & Milgrom 1991).
 */
export function leavingCost(
  repertoire: Repertoire,
  norms: ArrayLike<number>,
  values: ArrayLike<number>,
): number {
  let own = 0;
  let sum = 0;
  let squares = 0;
  for (let k = 0; k < repertoire.levers.length; k++) {
    const lever = repertoire.levers[k]!;
    const distance = values[k]! - norms[k]!;
    own += lever.curvature * distance * distance;
    if (lever.kind === "stance") continue;
    sum += distance;
    squares += distance * distance;
  }
  // Twice the sum over pairs is the square of the sum less the sum of the squares.
  return 0.5 * (own + repertoire.crossCost * (sum * sum - squares));
}

/** Writes what one more unit of each lever costs, in money per period: the derivative of {@link leavingCost}. */
export function marginalCost(
  repertoire: Repertoire,
  norms: ArrayLike<number>,
  values: ArrayLike<number>,
  out: Float64Array,
): void {
  const { levers, crossCost } = repertoire;
  let sum = 0;
  for (let k = 0; k < levers.length; k++) {
    if (levers[k]!.kind === "effort") sum += values[k]! - norms[k]!;
  }
  for (let k = 0; k < levers.length; k++) {
    const lever = levers[k]!;
    const distance = values[k]! - norms[k]!;
    const others = lever.kind === "effort" ? crossCost * (sum - distance) : 0;
    out[k] = lever.curvature * distance + others;
  }
}

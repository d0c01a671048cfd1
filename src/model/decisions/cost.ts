import { log } from "../../random/log.ts";
import type { Lever, Repertoire } from "./levers.ts";

/**
 * What it costs a person to leave the norm, in money per period: ½·Σ c·d² over all levers, plus κ·d·d' for each pair of
 * efforts, where d is the distance of a lever from its norm. The salary buys the norm (Holmström & Milgrom 1991). Where costs
 * are steep, d² gives way to what has the same bend at the norm and an end at the end of the room: see {@link steepened}.
 */
export function leavingCost(
  repertoire: Repertoire,
  norms: ArrayLike<number>,
  values: ArrayLike<number>,
): number {
  const { levers, crossCost, steep = false } = repertoire;
  let own = 0;
  let sum = 0;
  let squares = 0;
  for (let k = 0; k < levers.length; k++) {
    const lever = levers[k]!;
    const distance = values[k]! - norms[k]!;
    if (lever.kind === "stance") {
      own +=
        lever.curvature *
        (steep ? steepened(distance, roomOf(lever, norms[k]!, distance)) : distance * distance);
      continue;
    }
    own += lever.curvature * distance * distance;
    sum += distance;
    squares += distance * distance;
  }
  const day = steep && sum > 0 ? steepened(sum, spareDay(repertoire, norms)) : sum * sum;
  // Twice the sum over pairs is the square of the sum less the sum of the squares.
  return 0.5 * (own + crossCost * (day - squares));
}

/**
 * Writes what one more unit of each lever costs, in money per period: the derivative of {@link leavingCost}. Into `growth`, where it is
 * given, by how much faster than its curvature that cost rises there.
 */
export function marginalCost(
  repertoire: Repertoire,
  norms: ArrayLike<number>,
  values: ArrayLike<number>,
  out: Float64Array,
  growth?: Float64Array,
): void {
  const { levers, crossCost, steep = false } = repertoire;
  let sum = 0;
  for (let k = 0; k < levers.length; k++) {
    if (levers[k]!.kind === "effort") sum += values[k]! - norms[k]!;
  }
  const dayRise = steep && sum > 0 ? rise(sum, spareDay(repertoire, norms)) : 1;
  for (let k = 0; k < levers.length; k++) {
    const lever = levers[k]!;
    const distance = values[k]! - norms[k]!;
    if (lever.kind === "stance") {
      const steeper = steep ? rise(distance, roomOf(lever, norms[k]!, distance)) : 1;
      out[k] = lever.curvature * distance * steeper;
      if (growth) growth[k] = lever.curvature * (steeper * steeper - 1);
      continue;
    }
    out[k] = lever.curvature * distance + crossCost * (sum * dayRise - distance);
    if (growth) growth[k] = crossCost * (dayRise * dayRise - 1);
  }
}

/** How far a stance can go from its norm to the side on which it stands. */
function roomOf({ low, high }: Lever, norm: number, distance: number): number {
  return distance > 0 ? high - norm : norm - low;
}

/** What the norms leave of the day. */
function spareDay({ levers, budget }: Repertoire, norms: ArrayLike<number>): number {
  let spare = budget;
  for (let k = 0; k < levers.length; k++) if (levers[k]!.kind === "effort") spare -= norms[k]!;
  return spare;
}

/** From here on, a hundredth of the room before its end, cost rises no faster: who begins at an end must be able to leave it. */
const LEAST_LEFT = 0.01;

/** How many times the cost of the next bit is what it is without an end, at a distance within some room. */
function rise(distance: number, room: number): number {
  return 1 / leftOf(distance, room);
}

/** Twice what a distance costs where the next bit costs distance · room / (room − distance): d² near the norm, no end at the end. */
function steepened(distance: number, room: number): number {
  const gone = Math.abs(distance);
  return gone === 0 ? 0 : 2 * room * (-gone - room * log(leftOf(distance, room)));
}

/** The part of the room that a distance leaves. */
function leftOf(distance: number, room: number): number {
  return distance === 0 ? 1 : Math.max(LEAST_LEFT, 1 - Math.abs(distance) / room);
}

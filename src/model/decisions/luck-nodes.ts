import { normalQuantile } from "../../random/normal.ts";

/**
 * Points of standard normal luck at which a plan is asked what it pays, in sets of `nodes`, one set for each month that
 * comes to mind. `weights` are what to multiply each answer with, so that their sum is the slope over one spread.
 */
export interface LuckNodes {
  readonly positions: Float64Array;
  readonly weights: Float64Array;
}

const known = new Map<number, LuckNodes>();

/**
 * The nodes for a number of months; made once per pair of numbers. Throws RangeError for fewer than two nodes.
 *
 * All sets together are the middles of equally likely strata, scaled to mean 0 and mean square 1; each set takes every
 * n-th, so that a cliff in a plan is felt where it is and not at the nearest of a few points. The weights of each set
 * sum to zero, so that what a plan pays for others cancels exactly, and a linear plan gives exactly its rate.
 */
export function luckNodes(months: number, nodes: number): LuckNodes {
  const key = nodes * 65536 + months;
  const found = known.get(key);
  if (found) return found;
  const made = makeNodes(months, nodes);
  known.set(key, made);
  return made;
}

function makeNodes(months: number, nodes: number): LuckNodes {
  const positions = strata(months, nodes, normalQuantile);
  const squares = positions.reduce((sum, middle) => sum + middle * middle, 0);
  const scale = Math.sqrt(positions.length / squares);
  const scaled = positions.map((middle) => middle * scale);
  // The score of the normal is the value itself.
  return { positions: scaled, weights: centredWeights(scaled, scaled, nodes) };
}

/**
 * The middles of equally likely strata in sets: node i of set m is that of stratum i·months + m. Throws RangeError for fewer
 * than two nodes.
 */
export function strata(
  months: number,
  nodes: number,
  quantile: (probability: number) => number,
): Float64Array {
  if (!(months >= 1 && nodes >= 2)) throw new RangeError(`luckNodes: ${months} months of ${nodes} nodes`);
  const count = months * nodes;
  const positions = new Float64Array(count);
  for (let m = 0; m < months; m++) {
    for (let i = 0; i < nodes; i++) positions[m * nodes + i] = quantile((i * months + m + 0.5) / count);
  }
  return positions;
}

/**
 * Weights from scores (how fast the density falls, over itself, at each position): those of each set sum to zero, and all
 * together give a linear plan exactly its rate.
 */
export function centredWeights(scores: Float64Array, positions: Float64Array, nodes: number): Float64Array {
  const weights = scores.slice();
  let moment = 0;
  for (let start = 0; start < weights.length; start += nodes) {
    const set = weights.subarray(start, start + nodes);
    const mean = set.reduce((sum, z) => sum + z, 0) / nodes;
    for (let i = 0; i < nodes; i++) {
      set[i]! -= mean;
      moment += set[i]! * positions[start + i]!;
    }
  }
  return weights.map((weight) => weight / moment);
}

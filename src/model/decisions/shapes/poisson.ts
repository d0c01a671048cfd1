import { exp } from "../../../random/exp.ts";
import { normalQuantile } from "../../../random/normal.ts";
import { centredWeights, type LuckNodes } from "../luck-nodes.ts";
import type { LuckShape } from "../luck-shape.ts";

/** Counts are thought of as at least this many on average: the slope of a count that never comes would be endless. */
const LEAST_MEAN = 1e-6;
/** From here on a count is as good as normal, and e^−mean would be nothing. */
const LARGE = 600;

/** The counts below which a Poisson variable falls with ascending probabilities, in one pass. */
function counts(probabilities: ArrayLike<number>, mean: number): Float64Array {
  const found = new Float64Array(probabilities.length);
  if (mean > LARGE) {
    for (let i = 0; i < found.length; i++)
      found[i] = Math.max(0, Math.round(mean + Math.sqrt(mean) * normalQuantile(probabilities[i]!)));
    return found;
  }
  let count = 0;
  let probability = exp(-mean);
  let below = probability;
  for (let i = 0; i < found.length; i++) {
    while (below < probabilities[i]!) {
      count++;
      probability *= mean / count;
      const next = below + probability;
      if (next === below && count > mean) break;
      below = next;
    }
    found[i] = count;
  }
  return found;
}

/** The score of a count N is N/mean − 1: over the spread √mean, its standard value, as it is for the normal. */
function nodesAt(months: number, nodes: number, mean: number): LuckNodes {
  const least = Math.max(LEAST_MEAN, mean);
  const middles = Float64Array.from({ length: months * nodes }, (_, s) => (s + 0.5) / (months * nodes));
  const sorted = counts(middles, least);
  const positions = new Float64Array(sorted.length);
  for (let m = 0; m < months; m++) {
    for (let i = 0; i < nodes; i++) {
      positions[m * nodes + i] = (sorted[i * months + m]! - least) / Math.sqrt(least);
    }
  }
  // A count that is nearly always nought varies at no node: then it has no slope.
  if (positions.every((position) => position === positions[0])) {
    return { positions, weights: new Float64Array(positions.length) };
  }
  return { positions, weights: centredWeights(positions, positions, nodes) };
}

let last: { readonly key: string; readonly made: LuckNodes } | undefined;

/** Luck of what is counted: whole numbers, whose spread is the root of their mean. */
export const poisson = {
  name: "poisson",
  quantile: normalQuantile,
  nodes(months, nodes, mean) {
    const key = `${months}/${nodes}/${mean}`;
    if (last?.key !== key) last = { key, made: nodesAt(months, nodes, mean) };
    return last.made;
  },
  spreadAt: (mean) => Math.sqrt(Math.max(LEAST_MEAN, mean)),
  deviationAt: (probability, mean) => {
    const least = Math.max(LEAST_MEAN, mean);
    return counts([probability], least)[0]! - least;
  },
} as const satisfies LuckShape;

import { type LuckNodes, strata } from "../luck-nodes.ts";
import type { LuckShape } from "../luck-shape.ts";

/** Half the width of a uniform distribution of spread 1. */
export const UNIFORM_REACH = Math.sqrt(3);

const known = new Map<number, LuckNodes>();

function quantile(probability: number): number {
  return UNIFORM_REACH * (2 * probability - 1);
}

/**
 * Everything between two ends is equally likely, so expected pay changes by what is gained at the upper end less what is lost
 * at the lower one. The nodes between carry no weight: they tell whoever shuns risk how pay varies. All of a set together have
 * mean square 1.
 */
function makeNodes(months: number, nodes: number): LuckNodes {
  const positions = strata(months, nodes, quantile);
  const weights = new Float64Array(positions.length);
  for (let start = 0; start < positions.length; start += nodes) {
    const last = start + nodes - 1;
    let squares = 0;
    for (let i = start + 1; i < last; i++) squares += positions[i]! * positions[i]!;
    const scale = squares === 0 ? 0 : Math.sqrt((nodes - 2 * UNIFORM_REACH * UNIFORM_REACH) / squares);
    for (let i = start + 1; i < last; i++) positions[i]! *= nodes > 6 ? scale : 1;
    positions[start] = -UNIFORM_REACH;
    positions[last] = UNIFORM_REACH;
    weights[start] = -1 / (2 * UNIFORM_REACH * months);
    weights[last] = 1 / (2 * UNIFORM_REACH * months);
  }
  return { positions, weights };
}

/** Luck that is equally likely anywhere between two ends, and never beyond them. */
export const uniform = {
  name: "uniform",
  quantile,
  nodes(months, nodes) {
    const key = nodes * 65536 + months;
    const made = known.get(key) ?? makeNodes(months, nodes);
    known.set(key, made);
    return made;
  },
} as const satisfies LuckShape;

import { exp } from "../../../random/exp.ts";
import { log } from "../../../random/log.ts";
import { centredWeights, type LuckNodes, strata } from "../luck-nodes.ts";
import type { LuckShape } from "../luck-shape.ts";

/** Mean and standard deviation of a Gumbel variable of scale 1: Euler's constant, and π/√6. */
const EULER = 0.5772156649015329;
export const GUMBEL_SPREAD = 1.282549830161864;

const known = new Map<number, LuckNodes>();

function quantile(probability: number): number {
  return (-log(-log(probability)) - EULER) / GUMBEL_SPREAD;
}

/** How fast the density e^(−x−e^(−x)) falls, over itself, where x is the standard value taken back to scale 1. */
function score(standard: number): number {
  return 1 - exp(-(standard * GUMBEL_SPREAD + EULER));
}

function makeNodes(months: number, nodes: number): LuckNodes {
  const raw = strata(months, nodes, quantile);
  const mean = raw.reduce((sum, x) => sum + x, 0) / raw.length;
  const squares = raw.reduce((sum, x) => sum + (x - mean) * (x - mean), 0);
  const positions = raw.map((x) => (x - mean) * Math.sqrt(raw.length / squares));
  return { positions, weights: centredWeights(raw.map(score), positions, nodes) };
}

/** The luck of the best of many tries: rarely bad, sometimes very good. In logarithms it makes a contest a lottery (Tullock). */
export const gumbel = {
  name: "gumbel",
  quantile,
  nodes(months, nodes) {
    const key = nodes * 65536 + months;
    const made = known.get(key) ?? makeNodes(months, nodes);
    known.set(key, made);
    return made;
  },
} as const satisfies LuckShape;

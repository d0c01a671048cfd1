import { exp } from "../../random/exp.ts";
import { log } from "../../random/log.ts";

/**
 * Points that fill a cube evenly, each coordinate strictly between 0 and 1: [point·dimensions + dimension].
 * Source: the additive recurrence of M. Roberts, "The unreasonable effectiveness of quasirandom sequences" (2018): multiples of
 * the powers of 1/φ, φ being the positive root of x^(d+1) = x + 1.
 */
export function spreadPoints(points: number, dimensions: number): Float64Array {
  const steps = stepsIn(dimensions);
  const out = new Float64Array(points * dimensions);
  for (let n = 0; n < points; n++) {
    for (let d = 0; d < dimensions; d++) {
      const at = 0.5 + (n + 1) * steps[d]!;
      out[n * dimensions + d] = Math.min(1 - 1e-12, Math.max(1e-12, at - Math.floor(at)));
    }
  }
  return out;
}

function stepsIn(dimensions: number): readonly number[] {
  let root = 2;
  for (let n = 0; n < 100; n++) root = exp(log(1 + root) / (dimensions + 1));
  let step = 1;
  return Array.from({ length: dimensions }, () => {
    step /= root;
    return step;
  });
}

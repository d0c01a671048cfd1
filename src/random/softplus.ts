import { exp } from "./exp.ts";
import { log } from "./log.ts";

/** ln(1 + e^x): zero far to the left, x far to the right, smooth between; accurate in both tails, never overflowing. */
export function softplus(x: number): number {
  return x > 0 ? x + logOnePlus(exp(-x)) : logOnePlus(exp(x));
}

/** ln(1 + t) for t ≥ 0, accurate where t is too small to change 1. */
function logOnePlus(t: number): number {
  const sum = 1 + t;
  // What the sum lost by rounding comes back as a first-order correction.
  return log(sum) + (t - (sum - 1)) / sum;
}

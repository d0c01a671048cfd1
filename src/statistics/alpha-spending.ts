import { ALPHA } from "./mean-interval.ts";

/** Batches by which half of the error is spent: looks at 20, 40 and 80 batches then have about as much each. */
const HALF_SPENT = 30;

/**
 * How much of the error of 5 % looks at up to so many batches may spend together: a tenth by 10, when an
 * interval is wide anyway, nine tenths by 90, and never all of it, so that there is always something left for whoever goes on. An alpha-spending function
 * (K. K. G. Lan and D. L. DeMets, 1983) that needs to know no last look.
 */
export function spentBy(batches: number): number {
  const square = batches * batches;
  return (ALPHA * square) / (square + HALF_SPENT * HALF_SPENT);
}

/**
 * The error of the interval at the last of some looks, told by the number of batches at each: what it may spend beyond the looks before.
 * Errors of all looks add up to less than 5 % (Bonferroni's bound), whatever stops them, and whatever look follows.
 */
export function errorOfLook(looks: readonly number[]): number {
  const [before = 0, last = 0] = [looks.at(-2), looks.at(-1)];
  return spentBy(last) - spentBy(before);
}

/**
 * The error of each interval where trials go on until one is short enough. That depends on how the results vary and not on what they
 * say, so it costs little: the interval at which it stops errs in less than 5 % of cases where each by itself errs in this.
 */
export const ERROR_UNTIL_SHORT = 0.0375;

/** Of how many intervals, which err in 5 % together, one of this error is one; several that hold together count as many times that. */
export function familyOf(error: number): number {
  return ALPHA / error;
}

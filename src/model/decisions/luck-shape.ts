import type { LuckNodes } from "./luck-nodes.ts";

/**
 * How the luck of a result is believed to fall, with mean 0 and spread 1. To add a shape: a new file in `shapes/` that
 * exports an object of this kind, and a line in `shapes/index.ts`.
 */
export interface LuckShape {
  readonly name: string;
  /** The value below which such luck falls with a probability, strictly between 0 and 1. */
  readonly quantile: (probability: number) => number;
  /**
   * Points at which a plan is asked what it pays, and weights such that the sum of weight times answer, over the spread, is
   * the derivative of expected pay: sets of `nodes`, one for each of `months`. `mean` is what the result is expected to be.
   */
  readonly nodes: (months: number, nodes: number, mean: number) => LuckNodes;
  /** Where the spread follows from the mean, as it does for counts: that spread. */
  readonly spreadAt?: (mean: number) => number;
  /** In such shapes, how far from its mean the result falls that a probability stands for. */
  readonly deviationAt?: (probability: number, mean: number) => number;
}

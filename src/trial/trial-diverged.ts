import { type Divergence, sayDivergence } from "./divergence.ts";

/**
 * What people are paid or believe ran out of all bounds, and nothing is left to tell: the scenario author's mistake, not a bug.
 * `divergence` says where it was seen first.
 */
export class TrialDiverged extends Error {
  override readonly name = "TrialDiverged";
  readonly divergence: Divergence;

  constructor(divergence: Divergence, message = sayDivergence(divergence)) {
    super(message);
    this.divergence = divergence;
  }
}

import type { Divergence } from "../model/people/diverged.ts";
import type { TrialResult } from "./trial.ts";

export { type Divergence, sayDivergence } from "../model/people/diverged.ts";

/** A trial that was broken off because what somebody is paid or believes ran out of all bounds; plain data, as a result is. */
export interface BrokenOff {
  readonly diverged: Divergence;
}

/** What becomes of a trial. */
export type TrialOutcome = TrialResult | BrokenOff;

/** Whether a trial was broken off, so that there is no result. */
export function isBrokenOff(outcome: TrialOutcome): outcome is BrokenOff {
  return "diverged" in outcome;
}

/** The results of those trials that were not broken off, in order. */
export function resultsAmong(outcomes: readonly TrialOutcome[]): readonly TrialResult[] {
  return outcomes.filter((outcome): outcome is TrialResult => !isBrokenOff(outcome));
}

import type { TrialOutcome } from "./divergence.ts";
import type { Trial } from "./trial.ts";

/** What a caller may ask of an evaluation. */
export interface EvaluateOptions {
  /** Told of each finished trial, those that were broken off too, always in the order of the trials, so that whoever sums up gets the same bytes. */
  readonly onDone?: (index: number, result: TrialOutcome) => void;
  /** Whether the results are resolved too (default), or only handed to `onDone`, which bounds the memory. */
  readonly keep?: boolean;
  /** Stops after the trials under way. */
  readonly signal?: AbortSignal;
}

/**
 * The only door through which anybody simulates: trials in, outcomes in the same order out, be it results or where a trial was
 * broken off; undefined for those that an abort left undone. An engine is behind it.
 */
export type Evaluate = (
  trials: readonly Trial[],
  options?: EvaluateOptions,
) => Promise<readonly (TrialOutcome | undefined)[]>;

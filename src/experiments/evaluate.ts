import type { TrialOutcome } from "../trial/divergence.ts";
import type { Trial } from "../trial/trial.ts";

/**
 * The only door through which an experiment simulates: trials in, outcomes in the same order out, be it results or where a trial
 * was broken off. It tells each trial that is
 * finished, always in the order of the trials; after an abort it resolves with undefined for those that are not. Without
 * `keep` results are only told, so that they need not all fit into memory.
 */
export type Evaluate = (
  trials: readonly Trial[],
  options?: {
    readonly onDone?: (index: number, result: TrialOutcome) => void;
    readonly keep?: boolean;
    readonly signal?: AbortSignal;
  },
) => Promise<readonly (TrialOutcome | undefined)[]>;

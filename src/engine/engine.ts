import type { TrialOutcome } from "../trial/divergence.ts";
import type { Trial } from "../trial/trial.ts";

/** What a caller may ask of an evaluation. */
export interface EvaluateOptions {
  /** Told of each finished trial, those that were broken off too, always in the order of the trials, so that whoever sums up gets the same bytes. */
  readonly onDone?: (index: number, result: TrialOutcome) => void;
  /** Whether the results are resolved too (default), or only handed to `onDone`, which bounds the memory. */
  readonly keep?: boolean;
  /** Stops after the trials under way. */
  readonly signal?: AbortSignal;
}

/** A place where trials run. Results come in the order of the trials, the same bytes wherever they ran. */
export interface Engine {
  /**
   * Runs trials, telling each that is finished. After an abort it resolves with what is finished (undefined for the rest);
   * it rejects only when a trial fails. A trial that diverges does not: that is an outcome, and the rest goes on.
   */
  readonly evaluate: (
    trials: readonly Trial[],
    options?: EvaluateOptions,
  ) => Promise<(TrialOutcome | undefined)[]>;
  /** Ends workers, where there are any. */
  readonly close: () => Promise<void>;
}

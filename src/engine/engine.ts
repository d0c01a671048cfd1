import type { Trial, TrialResult } from "../trial/trial.ts";

/** A place where trials run. Results come in the order of the trials, the same bytes wherever they ran. */
export interface Engine {
  /**
   * Runs trials, telling each that is finished. After an abort it resolves with what is finished (undefined for the rest);
   * it rejects only when a trial fails.
   */
  readonly evaluate: (
    trials: readonly Trial[],
    options?: { readonly onDone?: (index: number) => void; readonly signal?: AbortSignal },
  ) => Promise<(TrialResult | undefined)[]>;
  /** Ends workers, where there are any. */
  readonly close: () => Promise<void>;
}

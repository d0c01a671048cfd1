import type { Evaluate } from "../trial/evaluate.ts";

/** A place where trials run. Results come in the order of the trials, the same bytes wherever they ran. */
export interface Engine {
  /**
   * Runs trials, telling each that is finished. After an abort it resolves with what is finished (undefined for the rest);
   * it rejects only when a trial fails. A trial that diverges does not: that is an outcome, and the rest goes on.
   */
  readonly evaluate: Evaluate;
  /** Ends workers, where there are any. */
  readonly close: () => Promise<void>;
}

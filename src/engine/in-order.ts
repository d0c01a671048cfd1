import type { TrialOutcome } from "../trial/divergence.ts";
import type { EvaluateOptions } from "../trial/evaluate.ts";

/** Collects results that may arrive in any order and tells them in the order of the trials. */
export interface InOrder {
  readonly add: (index: number, result: TrialOutcome) => void;
  /** Tells what still waits behind a trial that never finished, and gives all results. */
  readonly end: () => (TrialOutcome | undefined)[];
}

/** Starts to collect the results of a number of trials. */
export function inOrder(count: number, { onDone, keep = true }: EvaluateOptions): InOrder {
  const results: (TrialOutcome | undefined)[] = new Array(count).fill(undefined);
  let next = 0;
  const tell = (index: number, result: TrialOutcome) => {
    onDone?.(index, result);
    if (!keep) results[index] = undefined;
  };
  return {
    add(index, result) {
      results[index] = result;
      for (let ready = results[next]; ready; ready = results[next]) tell(next++, ready);
    },
    end() {
      for (; next < count; next++) {
        const late = results[next];
        if (late) tell(next, late);
      }
      return results;
    },
  };
}

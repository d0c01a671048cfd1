import { setImmediate } from "node:timers/promises";
import type { Engine } from "./engine.ts";
import { inOrder } from "./in-order.ts";
import { runOne } from "./run-one.ts";

/** Trials run one after another in this very process; between two of them, signals and timers get their turn. */
export function inProcessEngine(): Engine {
  return {
    async evaluate(trials, options = {}) {
      const results = inOrder(trials.length, options);
      for (const [index, trial] of trials.entries()) {
        await setImmediate();
        if (options.signal?.aborted) break;
        results.add(index, runOne(trial));
      }
      return results.end();
    },
    close: async () => {},
  };
}

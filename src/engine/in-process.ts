import { setImmediate } from "node:timers/promises";
import type { Engine } from "./engine.ts";
import { inOrder } from "./in-order.ts";
import { inTurn } from "./in-turn.ts";

/** Trials run one after another in this very process; between two of them, signals and timers get their turn. */
export function inProcessEngine(): Engine {
  return {
    async evaluate(trials, options = {}) {
      const results = inOrder(trials.length, options);
      const run = inTurn(trials);
      for (const index of trials.keys()) {
        await setImmediate();
        if (options.signal?.aborted) break;
        results.add(index, run(index));
      }
      return results.end();
    },
    close: async () => {},
  };
}

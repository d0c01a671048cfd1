import { expect, it } from "vitest";
import { inProcessEngine } from "../../src/engine/in-process.ts";
import { explain } from "../../src/explain/explain.ts";
import { inMemoryStore } from "../../src/store/in-memory-store.ts";
import { isBrokenOff } from "../../src/trial/divergence.ts";
import type { Evaluate } from "../../src/trial/evaluate.ts";
import { smallScenario } from "../experiments/small-scenario.ts";
import { collect } from "../memory-in-use.ts";

const scenario = smallScenario({ one: 0.1 }, { months: 2, customers: 100 });

/** An engine, and the weeks of all that it handed on, which are let go of as soon as nobody else keeps them. */
function watchedEngine() {
  const weeks: WeakRef<object>[] = [];
  const { evaluate: simulate } = inProcessEngine();
  const evaluate: Evaluate = (trials, { onDone, ...options } = {}) =>
    simulate(trials, {
      ...options,
      onDone(place, outcome) {
        if (!isBrokenOff(outcome)) weeks.push(new WeakRef(outcome.flowValues));
        onDone?.(place, outcome);
      },
    });
  return { evaluate, weeks };
}

// Not by how much memory is in use: tests that ran before in the same process let go of more meanwhile than is at stake here.
it("keeps nothing of a trial's weeks, which are tens of thousands of bytes", async () => {
  const { evaluate, weeks } = watchedEngine();
  const trials = 20;
  let kept: number | undefined;
  await explain(scenario, {
    evaluate,
    cache: inMemoryStore(),
    replications: 1,
    trials,
    onProgress({ phase, done }) {
      if (phase !== "trials" || done < trials) return;
      collect();
      kept = weeks.slice(-trials).filter((one) => one.deref() !== undefined).length;
    },
  });
  // Those of the last trial are in use.
  expect(kept).toBeLessThanOrEqual(2);
}, 60_000);

import { expect, it } from "vitest";
import { inProcessEngine } from "../../src/engine/in-process.ts";
import { explain } from "../../src/explain/explain.ts";
import { inMemoryStore } from "../../src/store/in-memory-store.ts";
import { smallScenario } from "../experiments/small-scenario.ts";
import { memoryInUse } from "../memory-in-use.ts";

const scenario = smallScenario({ one: 0.1 }, { months: 8, customers: 100 });

it("keeps of a trial where levers ended, and nothing of its weeks, which are tens of thousands of bytes", async () => {
  const { evaluate } = inProcessEngine();
  const trials = 60;
  const took: number[] = [];
  await explain(scenario, {
    evaluate,
    cache: inMemoryStore(),
    replications: 1,
    trials,
    onProgress({ phase, done }) {
      if (phase === "trials" && (done === trials / 2 || done === trials)) took.push(memoryInUse());
    },
  });
  expect(took).toHaveLength(2);
  expect((took[1]! - took[0]!) / (trials / 2)).toBeLessThan(10_000);
}, 60_000);

import { expect, it } from "vitest";
import { inProcessEngine } from "../../src/engine/in-process.ts";
import type { Progress } from "../../src/trial/progress.ts";
import { compare } from "./ask.ts";
import { smallScenario } from "./small-scenario.ts";

it("tells how far the pilot is, then how far trials are, to the last", async () => {
  const told: Progress[] = [];
  const { evaluate } = inProcessEngine();
  const scenario = smallScenario({ low: 0.05, high: 0.1 }, { months: 1, trials: 2, customers: 200 });
  await compare(scenario, {
    ...{ evaluate, software: "test", pilotReplications: 1 },
    onProgress: (progress) => told.push(progress),
  });
  const phases = [...new Set(told.map(({ phase }) => phase))];
  expect(phases).toEqual(["pilot", "trials"]);
  for (const phase of phases) {
    const its = told.filter((one) => one.phase === phase);
    expect(its.at(-1)!.done).toBe(its.at(-1)!.total);
  }
  // Two plans, twice.
  expect(told.filter(({ phase }) => phase === "trials").map(({ done }) => done)).toEqual([1, 2, 3, 4]);
});

import { expect, it } from "vitest";
import { inProcessEngine } from "../../src/engine/in-process.ts";
import { compare } from "../../src/experiments/compare/compare.ts";
import { conduct } from "../../src/experiments/conduct.ts";
import { inMemoryStore } from "../../src/store/in-memory-store.ts";
import { memoryInUse } from "../memory-in-use.ts";
import { smallScenario } from "./small-scenario.ts";

const scenario = smallScenario({ one: 0.1 }, { months: 8, customers: 100 });
const usual = {
  evaluate: inProcessEngine().evaluate,
  cache: inMemoryStore(),
  software: "0",
  pilotReplications: 1,
  batches: 2,
};

it("of a trial nothing is kept once there are some hundred", async () => {
  let weeks = 0;
  const took: number[] = [];
  const trials = 1200;
  const made = await conduct(
    compare,
    [scenario],
    {},
    {
      ...usual,
      trials,
      onTrial({ result, replication }) {
        weeks = result.flowValues.byteLength + result.gaugeValues.byteLength;
        if (replication === trials / 3 - 1 || replication === trials - 1) took.push(memoryInUse());
      },
    },
  );
  expect(made.findings.trials.done).toBe(trials);
  expect(weeks).toBeGreaterThan(60_000);
  expect((took[1]! - took[0]!) / ((2 * trials) / 3)).toBeLessThan(1500);
}, 60_000);

import { expect, it } from "vitest";
import { inProcessEngine } from "../../src/engine/in-process.ts";
import { inMemoryStore } from "../../src/store/in-memory-store.ts";
import { compare } from "./ask.ts";
import { smallScenario } from "./small-scenario.ts";

it("takes no share of a count that is nothing beside what was simulated", async () => {
  const scenario = smallScenario(
    { first: 0.1 },
    { more: "observed: [{ metric: contacts, months: [4.0e-323, 10, 0] }]" },
  );
  const { evaluate } = inProcessEngine();
  const usual = { evaluate, cache: inMemoryStore(), software: "0.0.0", pilotReplications: 1 };
  const { findings } = await compare(scenario, usual);
  const [series] = findings.observed;
  expect(series!.simulated[0]).toBeGreaterThan(0);
  expect(series!.error[0]).toBeNull();
  expect(series!.error[1]).toBe((series!.simulated[1]! - 10) / 10);
});

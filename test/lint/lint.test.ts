import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chooseEngine } from "../../src/engine/choose-engine.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { lint } from "../../src/lint/lint.ts";
import { inForceOf } from "../../src/pilot/in-force-of.ts";
import { obtainPriors, type PriorsCache } from "../../src/pilot/obtain-priors.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { inMemoryStore } from "../../src/store/in-memory-store.ts";

let engine: Engine;
let cache: PriorsCache;
beforeAll(async () => {
  engine = await chooseEngine(1);
  cache = inMemoryStore();
});
afterAll(() => engine.close());

const optionsOf = () => ({ evaluate: engine.evaluate, cache, replications: 2 });

/** A small company that pays a salary and a commission, with other plans beside it. */
function scenarioOf(more: Readonly<Record<string, unknown>>, planInForce = "today") {
  const company = { customers: { count: 4000 }, marketers: { count: 2 }, reps: { count: 2 } };
  const salary = { type: "salary", perWeek: 1000 };
  const commission = { type: "commission", for: "sales", metric: "booked", rate: 0.05 };
  const plans = { today: { components: [salary, commission] }, ...more };
  const read = scenarioFromText(JSON.stringify({ name: "small", company, planInForce, plans }));
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  return read.scenario;
}

describe("reading plans", () => {
  it("holds every plan against what people are used to be paid under the one in force", async () => {
    const half = { components: [{ type: "salary", perWeek: 500 }] };
    const scenario = scenarioOf({ half });
    const { plans } = await lint(scenario, optionsOf());
    const priors = await obtainPriors(scenario.company, scenario.seed, optionsOf());
    const { rep } = inForceOf(scenario, priors).referencePay;
    expect(rep).toBeGreaterThan(1000);
    const { discountCost } = scenario.company.reps;
    for (const { view } of plans) {
      const { levers } = view.standpoints.sales.repertoire;
      expect(levers.find(({ name }) => name === "discount")!.curvature).toBeCloseTo(discountCost * rep, 6);
    }
  });

  it("tells of a plan in force that cannot be set, as of any other, and reads the rest", async () => {
    const unmet = {
      components: [{ type: "pool", metric: "sessions", scope: "company", targetCost: 5000 }],
    };
    const { plans } = await lint(scenarioOf({ unmet }, "unmet"), optionsOf());
    expect(plans.map(({ view }) => view.name)).toEqual(["unmet", "today"]);
    expect(plans[0]!.findings.map(({ rule }) => rule)).toContain("unmet-target");
    expect(plans[1]!.findings.map(({ rule }) => rule)).not.toContain("unmet-target");
  });
});

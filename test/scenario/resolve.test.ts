import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { marketPresets } from "../../src/scenario/presets/markets/index.ts";
import { planPresets } from "../../src/scenario/presets/plans/index.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { scenarioDocument } from "../../src/scenario/scenario-document.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { told } from "./told.ts";

function scenario(text: string, set: readonly string[] = []): Scenario {
  const read = scenarioFromText(text, "x.yaml", { set });
  if (!("scenario" in read)) throw new Error(told(read).join("\n"));
  return read.scenario;
}

describe("resolve", () => {
  it("calls a single plan and market by their presets, and takes the healthy market where none is named", () => {
    const { plans, markets, months, trials, seed, currency, title } = scenario("plan: pool");
    expect(Object.keys(plans)).toEqual(["pool"]);
    expect(markets).toEqual({ healthy: { title: "Healthy market", conditions: [] } });
    expect({ months, trials, seed, currency, title }).toEqual({
      months: 24,
      trials: 60,
      seed: 1,
      currency: "",
      title: "scenario",
    });
  });

  it("keeps plans in the order of the file, since the first is what the others are compared with", () => {
    expect(Object.keys(scenario("plans: {z: pool, a: contest, m: quota}").plans)).toEqual(["z", "a", "m"]);
  });

  it("speaks the scenario's language where nothing is titled", () => {
    const { plans, markets } = scenario(
      "language: ru\nplans: {a: pool, b: {preset: pool, title: Mine}}\nmarket: dying",
    );
    expect([plans.a?.title, plans.b?.title, markets.dying?.title]).toEqual([
      "Общий фонд",
      "Mine",
      "Умирающий рынок",
    ]);
  });

  it("spreads the company's pot over a preset, or the plan's own", () => {
    const text = "plans: {a: pool, b: {preset: pool, bonusPot: 7}}\ncompany: {money: {bonusPot: 5}}";
    const cost = ({ plans }: Scenario, name: string) =>
      plans[name]?.components.map((terms) => (terms as { targetCost?: number }).targetCost ?? 0);
    expect(cost(scenario(text), "a")).toEqual([0, 5]);
    expect(cost(scenario(text), "b")).toEqual([0, 7]);
  });

  it("adds a market's own conditions to its preset's", () => {
    const { markets } = scenario(
      "plan: pool\nmarket: {preset: dying, conditions: [{type: shock, startMonth: 2, factor: 0}]}",
    );
    expect(markets.dying?.conditions.map(({ type }) => type)).toEqual(["trend", "shock"]);
  });

  it("writes out the names of measurement and hand-off", () => {
    const { company } = scenario("plan: pool\ncompany: {measurement: siloed, handoff: vague}");
    expect(company.measurement).toEqual({
      visibility: 0.15,
      reportNoise: 0.3,
      mqlInflation: 0.15,
      delayMonths: 1,
    });
    expect(company.handoff).toMatchObject({
      definition: "vague",
      recycle: false,
      mailing: "both",
      leadLifeDays: 40,
    });
    expect(scenario("plan: pool\ncompany: {measurement: shared, handoff: agreed}").company).toEqual(
      scenario("plan: pool").company,
    );
  });

  it("freezes all of it", () => {
    const { company, plans } = scenario("plan: pool");
    expect(() => Object.assign(company.reps, { count: 1 })).toThrow(TypeError);
    expect(() => Object.assign(plans.pool!.components[0]!, { type: "x" })).toThrow(TypeError);
  });
});

const anyText = fc.record({
  plans: fc.dictionary(
    fc.stringMatching(/^[a-z]{1,6}$/),
    fc.constantFrom(...planPresets.map(({ name }) => name)),
    { minKeys: 1 },
  ),
  markets: fc.dictionary(
    fc.stringMatching(/^[a-z]{1,6}$/),
    fc.constantFrom(...marketPresets.map(({ name }) => name)),
    { minKeys: 1 },
  ),
  language: fc.constantFrom("en", "ru"),
  months: fc.integer({ min: 1, max: 60 }),
  company: fc.record({
    measurement: fc.constantFrom("shared", "siloed"),
    handoff: fc.constantFrom("agreed", "vague"),
    reps: fc.record({ count: fc.integer({ min: 1, max: 20 }) }),
  }),
});

describe("laws", () => {
  it("resolving what was resolved changes nothing", () => {
    fc.assert(
      fc.property(anyText, (document) => {
        const once = scenario(JSON.stringify(document));
        expect(scenario(stringify(scenarioDocument(once), { aliasDuplicateObjects: false }))).toEqual(once);
      }),
      { numRuns: 25 },
    );
  });

  it("a resolved scenario is plain JSON", () => {
    fc.assert(
      fc.property(anyText, (document) => {
        const resolved = scenario(JSON.stringify(document));
        expect(JSON.parse(JSON.stringify(resolved))).toEqual(resolved);
      }),
      { numRuns: 25 },
    );
  });
});

describe("a scenario's fingerprint", () => {
  const of = (text: string, ...set: readonly string[]) => scenario(text, set).fingerprint;
  const base = "plans: {a: pool, b: contest}\nseed: 1\nmonths: 24";

  it("does not depend on the order of keys, on titles, or on saying what is the default anyway", () => {
    expect(of("months: 24\nplanInForce: a\nplans: {b: contest, a: pool}")).toBe(of(base));
    expect(of(base, "title=Other", "question=Why?", "language=ru", "currency=€")).toBe(of(base));
    expect(of(base, "company.reps.count=8", "company.measurement=shared")).toBe(of(base));
  });

  it.each(["seed=2", "months=12", "trials=41", "company.reps.count=9", "plans.a.bonusPot=5", "market=dying"])(
    "depends on %s",
    (value) => {
      expect(of(base, value)).not.toBe(of(base));
    },
  );
});

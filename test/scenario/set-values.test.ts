import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { told } from "./told.ts";

const text = "plan: pool\nmarket: {conditions: [{type: trend, growthPerYear: 1}]}";
const wrong = (...set: readonly string[]) => told(scenarioFromText(text, "x.yaml", { set }));

function set(...values: readonly string[]): Scenario {
  const read = scenarioFromText(text, "x.yaml", { set: values });
  if (!("scenario" in read)) throw new Error(told(read).join("\n"));
  return read.scenario;
}

describe("setValues", () => {
  it("puts numbers, texts, lists and maps in their places, the last one counting", () => {
    const scenario = set(
      "seed=3",
      "title=Two words",
      "company.reps.count=12",
      "company.reps.count=13",
      "company.channels={ads: {norm: .1}, mailing: none}",
    );
    expect(scenario.seed).toBe(3);
    expect(scenario.title).toBe("Two words");
    expect(scenario.company.reps.count).toBe(13);
    expect(Object.keys(scenario.company.channels)).toEqual(["content", "ads"]);
  });

  it("takes the rest after the first sign of equality as the value", () => {
    expect(set("question='a = b?'").question).toBe("a = b?");
  });

  it("reaches into lists by place, counted from 0", () => {
    expect(set("market.conditions.0.growthPerYear=.5").markets.market?.conditions).toEqual([
      { type: "trend", growthPerYear: 0.5 },
    ]);
  });

  it("reaches into a preset that stands there by its name alone", () => {
    const { plans } = set("plan.bonusPot=1000", "plan.title=A small pool");
    expect(plans.pool?.title).toBe("A small pool");
    expect(plans.pool?.components).toContainEqual(
      expect.objectContaining({ type: "pool", targetCost: 1000 }),
    );
  });

  it("changes one value of a built-in channel and nothing else", () => {
    const { mailing, ...others } = set().company.channels;
    const { channels } = set("company.channels.mailing.costPerTouch=2").company;
    expect(channels).toEqual({ ...others, mailing: { ...mailing, costPerTouch: 2 } });
    expect(Object.keys(channels)).toEqual(["content", "ads", "mailing"]);
  });

  it("reaches into presets of the company", () => {
    const read = scenarioFromText("plan: pool\ncompany: {handoff: vague}", "x.yaml", {
      set: ["company.handoff.recycle=true", "company.measurement.visibility=.5"],
    });
    if ("problems" in read) throw new Error(told(read).join("\n"));
    expect(read.scenario.company.handoff).toMatchObject({ definition: "vague", recycle: true });
    expect(read.scenario.company.measurement).toMatchObject({ visibility: 0.5, delayMonths: 0 });
  });

  it.each([
    [
      "plans.pol.bonusPot=1",
      "--set plans.pol.bonusPot=1: there is no plan 'pol' to set anything in (did you mean 'pool'?)",
    ],
    [
      "plans.own.bonusPot=1",
      "--set plans.own.bonusPot=1: there is no plan 'own' to set anything in (there are pool, quota)",
    ],
    [
      "plan.bonusPot=1",
      "--set plan.bonusPot=1: cannot set 'plan': the scenario states 'plans' and takes one of the two (set plans.pool, plans.quota)",
    ],
    [
      "markets.a=dying",
      "--set markets.a=dying: cannot set 'markets': the scenario states 'market' and takes one of the two (set market)",
    ],
    [
      "plans.pool.components.0.perWeek=1",
      "--set plans.pool.components.0.perWeek=1: plans.pool.components is not stated, so it has no entry '0' (give the whole list: plans.pool={components: […]})",
    ],
    [
      "market.conditions.0.factor=1",
      "--set market.conditions.0.factor=1: market.conditions is not stated, so it has no entry '0' (give the whole list: market.conditions=[…])",
    ],
    [
      "company.channels.ads.norm=1",
      "--set company.channels.ads.norm=1: cannot set 'norm': company.channels.ads is 'none', not a map of keys",
    ],
  ])("says why not: %s", (value, message) => {
    const several = "plans: {pool: pool, quota: quota}\nmarket: dying\ncompany: {channels: {ads: none}}";
    expect(told(scenarioFromText(several, "x.yaml", { set: [value] }))).toEqual([message]);
  });

  it("makes a plan of several settings", () => {
    const read = scenarioFromText("plans: {pool: pool}", "x.yaml", {
      set: ["plans.b.preset=quota", "plans.b.bonusPot=7"],
    });
    expect(told(read)).toEqual([]);
  });

  it.each([
    [
      "company.reps.cuont=5",
      "--set company.reps.cuont=5: company.reps: unknown key 'cuont' (did you mean 'count'?)",
    ],
    ["company.rep.count=5", "--set company.rep.count=5: company: unknown key 'rep' (did you mean 'reps'?)"],
    ["company.reps.count=0", "--set company.reps.count=0: company.reps.count: must be at least 1, not 0"],
    ["trials=many", "--set trials=many: trials: must be a number, not 'many'"],
    ["trials", "--set trials: is not of the form path=value, as in company.reps.count=12"],
    ["=5", "--set =5: is not of the form path=value, as in company.reps.count=12"],
    ["company..reps=5", "--set company..reps=5: has an empty key in its path"],
    ["trials=[", "--set trials=[: has a value that is not YAML"],
    ["trials=!!int x", "--set trials=!!int x: has a value that is not YAML"],
    ["trials=*x", "--set trials=*x: the alias '*x' has no anchor before it"],
    ["__proto__.seed=1", "--set __proto__.seed=1: unknown key '__proto__'"],
    [
      "market.conditions.1.type=trend",
      "--set market.conditions.1.type=trend: market.conditions is a list of 1, counted from 0: it has no '1'",
    ],
    [
      "market.conditions.0.type.x=1",
      "--set market.conditions.0.type.x=1: cannot set 'x': market.conditions.0.type is 'trend', not a map of keys",
    ],
  ])("%s", (value, message) => {
    expect(wrong(value)).toEqual([message]);
  });

  it("law: no setting whatever makes it throw, or is lost without a word", () => {
    const fragment = fc.constantFrom(
      "plan",
      "market",
      "company",
      "conditions",
      "0",
      "reps",
      ".",
      "=",
      "5",
      "[",
      "{",
      "*a",
      "null",
      " ",
    );
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 8 }), (parts) => {
        const value = parts.join("");
        const read = scenarioFromText(text, "x.yaml", { set: [value] });
        if ("problems" in read) expect(read.problems.length).toBeGreaterThan(0);
        else expect(value).toContain("=");
      }),
      { numRuns: 300 },
    );
  });

  it("leaves what the file says in its place in the file", () => {
    const read = scenarioFromText("plan: pool\nmonths: 0", "x.yaml", { set: ["seed=-1"] });
    expect(told(read)).toEqual([
      "--set seed=-1: seed: must be at least 0, not -1",
      "x.yaml:2:9 months: must be at least 1, not 0",
    ]);
  });

  it("puts right what is wrong in the file", () => {
    expect(told(scenarioFromText("plan: pool\nmonths: 0", "x.yaml", { set: ["months=6"] }))).toEqual([]);
  });
});

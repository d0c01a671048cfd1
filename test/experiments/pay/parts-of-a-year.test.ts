import { beforeAll, describe, expect, it } from "vitest";
import { inProcessEngine } from "../../../src/engine/in-process.ts";
import { scenarioFromText } from "../../../src/scenario/scenario-from-text.ts";
import { type Answer, compare, resultsOf } from "../ask.ts";

const read = scenarioFromText(`
name: parts
months: 8
trials: 2
company: { customers: { count: 800 }, marketers: { count: 2, teamSize: 0.08 }, reps: { count: 2, teamSize: 0.08 }, decisions: { foresightMonths: 1, continuation: 0.5 } }
plans:
  whole: { components: [{ type: salary }, { type: commission, for: sales, metric: booked, rate: 0.05, draw: 300 }] }
  cut:
    components:
      - { type: salary }
      - { type: commission, for: sales, metric: booked, rate: 0.05, draw: 300, months: { to: 6 } }
      - { type: commission, for: sales, metric: booked, rate: 0.05, draw: 300, months: { from: 7 } }
  spiff:
    components:
      - { type: salary }
      - { type: spiff, for: marketing, metric: leads, amount: 4, months: { to: 3 } }
markets: { healthy: healthy }
`);
if ("problems" in read) throw new Error(JSON.stringify(read.problems));

let made: Answer;
beforeAll(async () => {
  const { evaluate } = inProcessEngine();
  made = await compare(read.scenario, { evaluate, software: "0", people: true, pilotReplications: 1 });
}, 60_000);

const sum = (all: readonly number[]) => all.reduce((whole, one) => whole + one, 0);

describe("a part that was written in two", () => {
  it("gives the same trials, byte for byte, people's decisions included", () => {
    const [whole, cut] = [resultsOf(made, "whole"), resultsOf(made, "cut")];
    for (const [trial, result] of whole.entries()) {
      expect(cut[trial]!.flowValues).toEqual(result.flowValues);
      expect(cut[trial]!.gaugeValues).toEqual(result.gaugeValues);
      expect(cut[trial]!.manager).toEqual(result.manager);
    }
  });

  it("shows the same target pay, pay and cost", () => {
    const { targets, earned, costs, changes } = made.findings.pay!;
    const target = (plan: string) =>
      sum(targets.filter((one) => one.plan === plan && one.role === "sales").map(({ amount }) => amount));
    expect(target("whole")).toBeGreaterThan(48_000);
    expect(target("cut")).toBeCloseTo(target("whole"), 5);
    const paid = (plan: string) =>
      earned
        .filter(({ arm }) => arm === `${plan}.healthy`)
        .map(({ components: _, arm: _arm, ...estimate }) => estimate);
    expect(paid("cut")).toEqual(paid("whole"));
    const [whole, cut] = costs;
    expect({ ...cut!, arm: "", atUsual: 0 }).toEqual({ ...whole!, arm: "", atUsual: 0 });
    expect(cut!.atUsual).toBeCloseTo(whole!.atUsual, 5);
    const changed = changes.filter(({ plan }) => plan === "cut");
    expect(changed.length).toBeGreaterThan(0);
    for (const { mean, low, high, gaining } of changed)
      expect([mean, low, high, gaining]).toEqual([0, 0, 0, 0]);
  });
});

it("a spiff of three months is paid for three months of the year, in a run of eight, too", () => {
  const { costs, targets, earned } = made.findings.pay!;
  // Salaries are recorded by month: eight cells for each of four people, before the spiff's.
  const booked = resultsOf(made, "spiff").map(({ pay }) => sum([...pay.paid.subarray(4 * 8)]));
  const cost = costs.find(({ arm }) => arm === "spiff.healthy")!;
  expect(cost.bonuses.mean).toBeCloseTo(sum(booked) / booked.length, 4);
  const target = targets.find((one) => one.plan === "spiff" && one.component === 1)!;
  expect(cost.atUsual).toBeCloseTo(2 * target.amount, 6);
  const marketing = earned.find(({ arm, role }) => arm === "spiff.healthy" && role === "marketing")!;
  expect(2 * marketing.components[1]!.mean).toBeCloseTo(cost.bonuses.mean, 4);
});

import { describe, expect, it } from "vitest";
import { differences } from "../../src/experiments/differences.ts";
import { totals } from "../../src/experiments/totals.ts";
import { resultOf } from "../metrics/synthetic-result.ts";
import { type ArmResults, armOf, measuredOf, trialOf } from "./measured-of.ts";

/** A plan whose trials cost so much in salaries, and bring nothing. */
const costing = (plan: string, trials: readonly number[]) =>
  armOf(
    plan,
    trials.map((salaries) => trialOf({ salaries: [salaries] })),
  );

const ofProfit = (...arms: readonly ArmResults[]) =>
  differences(measuredOf(arms)).filter(
    ({ metric, unit, span }) => metric === "profit" && unit === "company" && span === "run",
  );

describe("a difference as a share of the baseline", () => {
  it("is a gain where the plan loses less than a baseline that loses money", () => {
    // Profits −100, −100 and −60, −80: 30 better, of 100.
    const [gain] = ofProfit(costing("base", [100, 100]), costing("plan", [60, 80]));
    expect(gain).toMatchObject({ baseline: "base", plan: "plan", mean: 30, n: 2, relative: 0.3 });
    const [loss] = ofProfit(costing("base", [60, 80]), costing("plan", [100, 100]));
    expect(loss!.mean).toBe(-30);
    expect(loss!.relative).toBeCloseTo(-30 / 70, 12);
  });

  it("is of the baseline in the trials that were compared: those in which both have a value", () => {
    // The rate of deals per MQL has none where there is no MQL: the third pair says nothing.
    const rates = (plan: string, all: readonly (readonly [deals: number, mqls: number])[]) =>
      armOf(
        plan,
        all.map(([deals, mqls]) => trialOf({ deals: [deals], mqls: [mqls] })),
      );
    const [rate] = differences(
      measuredOf([
        rates("base", [
          [10, 100],
          [30, 100],
          [90, 100],
        ]),
        rates("plan", [
          [20, 100],
          [50, 100],
          [5, 0],
        ]),
      ]),
    ).filter(({ metric, unit, span }) => metric === "mqlToDeal" && unit === "company" && span === "run");
    expect(rate!.n).toBe(2);
    // (.1 + .2) / 2 more, of (.1 + .3) / 2.
    expect(rate!.mean).toBeCloseTo(0.15, 12);
    expect(rate!.relative).toBeCloseTo(0.75, 12);
  });
});

describe("who is compared with whom", () => {
  it("is every other plan with the first of its market, and people who are in both alone", () => {
    const people = (plan: string, names: readonly string[], market: string) => {
      const result = resultOf(4, [2, 1, 1, ...names.map(() => 1)], (_, unit, flow) =>
        flow === "salaries" ? unit : 0,
      );
      const one = { ...result, units: ["company", "marketing", "sales", ...names] };
      return armOf(plan, [one, one], market);
    };
    const found = differences(
      measuredOf([
        people("a", ["Ann", "Bob"], "one"),
        people("b", ["Ann", "Eve"], "one"),
        people("c", ["Ann", "Bob"], "one"),
        people("a", ["Ann"], "two"),
        people("b", ["Ann"], "two"),
      ]),
    ).filter(({ metric, span }) => metric === "salaries" && span === "run");
    const pairs = [...new Set(found.map(({ market, baseline, plan }) => `${market}: ${plan} − ${baseline}`))];
    expect(pairs).toEqual(["one: b − a", "one: c − a", "two: b − a"]);
    const units = [...new Set(found.map(({ market, unit }) => `${market}: ${unit}`))];
    expect(units.filter((unit) => unit.startsWith("one"))).not.toContain("one: Bob");
    expect(units).toContain("one: Ann");
    expect(units).toContain("two: Ann");
  });
});

describe("totals", () => {
  it("are means over trials of the sum over each span, single people's over the whole run only", () => {
    const trial = (factor: number) =>
      resultOf(12, [2, 1, 1, 1], (week, unit, flow) =>
        flow === "salaries" ? factor * unit * (week + 1) : 0,
      );
    const found = totals(measuredOf([armOf("a", [trial(1), trial(3)])])).filter(
      ({ metric }) => metric === "salaries",
    );
    // Weeks 1 to 4 sum to 10, weeks 1 to 12 to 78; the units' factors are 0 to 3, the trials' 1 and 3.
    expect(found.map(({ unit, span, mean, n }) => [unit, span, mean, n])).toEqual([
      ["company", "run", 0, 2],
      ["company", "month1", 0, 2],
      ["company", "quarter1", 0, 2],
      ["company", "lastQuarter", 0, 2],
      ["marketing", "run", 156, 2],
      ["marketing", "month1", 20, 2],
      ["marketing", "quarter1", 156, 2],
      ["marketing", "lastQuarter", 156, 2],
      ["sales", "run", 312, 2],
      ["sales", "month1", 40, 2],
      ["sales", "quarter1", 312, 2],
      ["sales", "lastQuarter", 312, 2],
      ["person 1", "run", 468, 2],
    ]);
    // Trials of 78 and 234: √2 · 78 apart from their mean, as samples reckon.
    expect(found[4]!.sd).toBeCloseTo(78 * Math.SQRT2, 10);
  });
});

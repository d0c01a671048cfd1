import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { shownBlocks } from "../../src/cli/shown-blocks.ts";
import { shownPower } from "../../src/cli/shown-power.ts";
import { chooseEngine } from "../../src/engine/choose-engine.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { compare } from "../../src/experiments/compare/compare.ts";
import { conduct, type ExperimentResult } from "../../src/experiments/conduct.ts";
import { lengthsIn, power } from "../../src/power/power.ts";
import type { Power } from "../../src/power/power-answer.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { ScenarioMistake } from "../../src/scenario/scenario-mistake.ts";
import { inMemoryStore } from "../../src/store/in-memory-store.ts";
import type { Evaluate } from "../../src/trial/evaluate.ts";
import { Interrupted } from "../../src/trial/interrupted.ts";
import { smallScenario } from "../experiments/small-scenario.ts";

/** Four reps, two plans that differ and one that is the first again. */
function small(): Scenario {
  const two = smallScenario({ low: 0.02, high: 0.2 }, { months: 4, customers: 800, trials: 8 });
  const { company, plans } = two;
  return {
    ...two,
    batches: 4,
    company: { ...company, reps: { ...company.reps, count: 4 } },
    plans: { ...plans, again: { ...plans.low!, title: "Again" } },
  };
}

const scenario = small();
const cache = inMemoryStore();
let engine: Engine;
let found: Power;
let compared: ExperimentResult;

const options = (evaluate: Evaluate = engine.evaluate) => ({
  evaluate,
  cache,
  pilotReplications: 4,
  pilots: 200,
});

beforeAll(async () => {
  engine = await chooseEngine(1);
  found = await power(scenario, options());
  const { evaluate, cache: its, pilotReplications } = options();
  const given = { evaluate, cache: its, pilotReplications, software: "test", people: true };
  compared = await conduct(compare, [scenario], {}, given);
}, 120_000);

afterAll(() => engine.close());

describe("a power analysis", () => {
  it("sets every other plan against the first, by reps and by teams", () => {
    expect(found.baseline).toBe("low");
    expect(found).toMatchObject({ months: 4, trials: 8, batches: 4, pilots: 200, diverged: [] });
    expect(found.comparisons.map(({ plan }) => plan)).toEqual(["high", "again"]);
    for (const { because, fields } of found.comparisons) {
      expect(because).toEqual([]);
      expect(fields.map(({ halves }) => halves)).toEqual(["reps", "teams"]);
      for (const { outcomes } of fields)
        expect(outcomes.map(({ lengths }) => lengths.map(({ months }) => months))).toEqual([
          [3, 4],
          [3, 4],
          [3, 4],
        ]);
    }
  });

  it("takes the margin of the plan that the others are set beside", async () => {
    const beside = await power(scenario, { ...options(), baseline: "high" });
    const [high] = compared.findings.totals.filter(
      ({ arm, metric, unit, span }) =>
        arm.startsWith("high") && metric === "revenue" && unit === "company" && span === "run",
    );
    for (const { decision } of beside.comparisons) expect(decision.margin).toBeCloseTo(0.01 * high!.mean, 4);
  });

  it("finds the gap that a comparison of the same size finds, and its margin", () => {
    const { findings, measured } = compared;
    const difference = findings.differences.find(
      ({ plan, metric, unit, span }) =>
        plan === "high" && metric === "profit" && unit === "company" && span === "run",
    )!;
    const { gap, margin, family } = found.comparisons[0]!.decision;
    expect(gap!.mean).toBeCloseTo(difference.mean, 4);
    expect(gap!.low).toBeCloseTo(difference.low, 4);
    expect(family).toBe(2);
    expect(margin).toBeCloseTo(findings.verdicts[0]!.margin, 4);
    // And bookings of its reps, whole run, are those of its sales department.
    const [low, high] = measured.arms.map(
      ({ arm }) =>
        findings.totals.find(
          ({ arm: of, metric, unit, span }) =>
            of === arm.id && metric === "booked" && unit === "sales" && span === "run",
        )!.mean,
    );
    const [, whole] = found.comparisons[0]!.fields[0]!.outcomes[0]!.lengths;
    expect(whole!.usual).toBeCloseTo(low! / 4, 3);
    expect(whole!.effect.mean).toBeCloseTo((high! - low!) / 4, 3);
  });

  it("finds nothing between two plans that pay the same", () => {
    const { decision, fields } = found.comparisons[1]!;
    expect(decision).toMatchObject({ deviation: 0, differences: [] });
    for (const { outcomes } of fields)
      for (const { effect, needed } of outcomes.flatMap(({ lengths }) => lengths)) {
        expect(effect.mean).toBe(0);
        expect(needed).toBeNull();
      }
  });

  it("says so in 80 columns of either language", () => {
    for (const language of ["en", "ru"] as const) {
      const text = shownBlocks(shownPower(found, { ...scenario, language }), (bold) => bold);
      expect(Math.max(...text.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(80);
      expect(text).not.toMatch(/undefined|NaN|Infinity/);
      expect(text).toContain(
        language === "en" ? "You have 4 reps, 2 for each" : "У вас 4 продавца, на каждый",
      );
      expect(text).toContain(language === "en" ? "There is nothing to see" : "показывать нечего");
    }
  });
});

test("a replication in which a trial diverged is left out of all plans, and told", async () => {
  const diverged = { person: "rep 1", week: 3, what: "pay", subject: "commission" } as const;
  // The pilots are kept, so that what is asked are the trials: the second plan's in the second replication.
  const evaluate: Evaluate = (trials, { onDone, ...rest } = {}) =>
    engine.evaluate(trials, {
      ...rest,
      onDone: (place, outcome) => onDone?.(place, place === 4 ? { diverged } : outcome),
    });
  const told = await power(scenario, options(evaluate));
  expect(told.trials).toBe(7);
  expect(told.diverged).toMatchObject([{ replication: 1, ...diverged, arm: { plan: "high" } }]);
  const text = shownBlocks(shownPower(told, scenario), (bold) => bold).replaceAll(/\s+/g, " ");
  expect(text).toContain("whose replications are left out: 1; the first:");
});

test("one plan, one batch, or a stop end in a sentence", async () => {
  const { low } = scenario.plans;
  await expect(power({ ...scenario, plans: { low: low! } }, options())).rejects.toThrow(ScenarioMistake);
  await expect(power({ ...scenario, batches: 1 }, options())).rejects.toThrow(/at least two/);
  const stopped = { ...options(), signal: AbortSignal.abort() };
  await expect(power(scenario, stopped)).rejects.toThrow(Interrupted);
});

test("lengths are the usual ones that a run holds, and the run itself where it ends between them", () => {
  expect([1, 3, 4, 12, 18, 24, 60].map(lengthsIn)).toEqual([
    [1],
    [3],
    [3, 4],
    [3, 6, 12],
    [3, 6, 12, 18],
    [3, 6, 12, 24],
    [3, 6, 12, 24],
  ]);
});

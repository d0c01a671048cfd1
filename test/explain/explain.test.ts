import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shownExplanation } from "../../src/cli/shown-explanation.ts";
import { chooseEngine } from "../../src/engine/choose-engine.ts";
import type { Engine } from "../../src/engine/engine.ts";
import { explain } from "../../src/explain/explain.ts";
import type { Explanation } from "../../src/explain/explanation.ts";
import type { ComponentTerms } from "../../src/model/incentives/component.ts";
import type { Priors } from "../../src/model/priors.ts";
import { inForceOf } from "../../src/pilot/in-force-of.ts";
import { obtainPriors, type PriorsCache } from "../../src/pilot/obtain-priors.ts";
import { payPlanOf } from "../../src/pilot/pay-plan-of.ts";
import { believedPay, standpointOf } from "../../src/pilot/standpoint.ts";
import { inMemoryStore } from "../../src/store/in-memory-store.ts";
import type { Evaluate } from "../../src/trial/evaluate.ts";
import { smallScenario } from "../experiments/small-scenario.ts";

// Large enough that no month is likely to end without a deal, where pay cannot fall any further.
const scenario = smallScenario({ commission: 0.05 }, { months: 3, customers: 4000 });
const twice = smallScenario({ commission: 0.1 }, { months: 3, customers: 4000 });
const salaryAlone = {
  title: "Salary",
  components: scenario.plans.commission!.components.filter(({ type }) => type === "salary"),
};
/** The same people, who were used to salary alone. */
const changed = { ...scenario, planInForce: salaryAlone };
let engine: Engine;
let cache: PriorsCache;
let priors: Priors;
/** Of the commission, where people were used to salary alone, and where they are used to it. */
let explanation: Explanation;
let atRest: Explanation;

beforeAll(async () => {
  engine = await chooseEngine(1);
  cache = inMemoryStore();
  const options = { evaluate: engine.evaluate, cache, replications: 4 };
  priors = await obtainPriors(scenario.company, scenario.seed, options);
  explanation = await explain(changed, { ...options, trials: 2 });
  atRest = await explain(scenario, { ...options, trials: 1 });
}, 60_000);

afterAll(() => engine.close());

const leversOf = (department: "marketing" | "sales") =>
  explanation.people.find((person) => person.department === department)!.levers;

/** An explanation as a terminal shows it, its lines joined. */
const shownOf = (told: Explanation, of: typeof scenario, language: "en" | "ru") =>
  shownExplanation(told, { ...of, language }, (text) => text).replaceAll(/\s+/g, " ");

describe("an explanation", () => {
  it("tells reps what the plan pays for each lever, and marketers that it pays them nothing", () => {
    expect(leversOf("sales").some(({ pays }) => pays > 0)).toBe(true);
    for (const { slope, pays, care } of leversOf("marketing")) {
      expect([slope, pays, care]).toEqual([0, 0, 0]);
    }
  });

  it("names what begins to pay later, which is in nobody's account", async () => {
    expect(explanation.later).toEqual([]);
    const [plan] = Object.values(scenario.plans);
    const spiff = {
      type: "spiff",
      for: "sales",
      period: "month",
      metric: "deals",
      amount: 9,
      months: { from: 2 },
    };
    const components = [...plan!.components, { ...spiff, scope: "person" } as ComponentTerms];
    const plans = { commission: { ...plan!, components } };
    const options = { evaluate: engine.evaluate, cache, replications: 4, trials: 1 };
    const { later, people } = await explain({ ...changed, plans }, options);
    expect(later).toEqual([{ component: components.length - 1, type: "spiff" }]);
    expect(people[1]!.levers.map(({ pays }) => pays)).toEqual(leversOf("sales").map(({ pays }) => pays));
  });

  it("leaves out a trial that ran out of all bounds, and names it", async () => {
    const diverged = { person: "rep 1", week: 3, what: "pay", subject: "commission" } as const;
    const evaluate: Evaluate = (trials, options) =>
      engine.evaluate(trials, {
        ...options,
        onDone: (trial, outcome) => options?.onDone?.(trial, trial === 1 ? { diverged } : outcome),
      });
    const told = await explain(scenario, { evaluate, cache, replications: 4, trials: 2 });
    expect(told.diverged).toEqual([{ ...diverged, replication: 1 }]);
    expect(told.trials).toBe(1);
    expect(atRest.diverged).toBeUndefined();
  });

  it("says which terms, being those of the first month, do not last", async () => {
    expect(explanation.passing).toEqual([]);
    const [plan] = Object.values(scenario.plans);
    const spiff = {
      type: "spiff",
      for: "sales",
      period: "month",
      metric: "deals",
      amount: 9,
      scope: "person",
    };
    const parts = [
      { months: { from: 1, to: 2 } },
      { floor: 9, floorMonths: 1 },
      { months: { from: 1, to: 3 } },
    ];
    const more = parts.map((part) => ({ ...spiff, ...part }) as ComponentTerms);
    const plans = { commission: { ...plan!, components: [...plan!.components, ...more] } };
    const options = { evaluate: engine.evaluate, cache, replications: 4, trials: 1 };
    const told = await explain({ ...scenario, plans }, options);
    const first = plan!.components.length;
    expect(told.passing).toEqual([
      { component: first, type: "spiff", until: 2 },
      { component: first + 1, type: "spiff", until: 1 },
    ]);
    const shown = (language: "en" | "ru") =>
      shownExplanation(told, { ...scenario, plans, language }, (text) => text);
    expect(shown("en").replaceAll(/\s+/g, " ")).toContain(
      `The terms are those of month 1. Some end or change within the run: ${first + 1} (spiff) after month 2, ${first + 2} (spiff) after month 1.`,
    );
    expect(shown("ru").replaceAll(/\s+/g, " ")).toContain("Условия взяты за первый месяц.");
  });

  it("takes each step toward what is left of pay, at the cost of leaving the norm and what that costs already", () => {
    const { reps } = scenario.company;
    const referencePay = inForceOf(changed, priors).referencePay.rep;
    for (const { lever, step, slope, pays, costs, net, care, usual } of leversOf("sales")) {
      expect(pays).toBeCloseTo(slope * step, 10);
      expect((slope - usual) * step).toBeGreaterThanOrEqual(0);
      expect(net).toBeCloseTo(pays - costs, 10);
      // Salary pays for no lever, so that the norm costs what people care for it by themselves.
      expect(usual).toBeCloseTo(care, 10);
      if (lever === "discount") {
        const twice = reps.discountCost * step * step * referencePay;
        const leaving = costs - usual * step;
        expect(leaving * 2).toBeGreaterThan(twice);
        expect(leaving * 2).toBeLessThan(twice * 1.3);
      }
    }
  });

  it("tells nobody to move under the plan in force, where a step saves what it gives up and costs the norm", () => {
    const levers = atRest.people.flatMap((person) => person.levers);
    for (const { net, step, slope, usual, pays, costs } of levers) {
      expect(net).toBeLessThan(0);
      expect(Math.abs(slope - usual)).toBeLessThanOrEqual(1e-9 * Math.abs(slope));
      expect(costs - usual * step).toBeCloseTo(-net, 9);
      expect(pays).toBeCloseTo(usual * step, 9);
    }
    // The same plan moves those who were used to another.
    expect(levers.some(({ slope }) => slope > 100)).toBe(true);
    expect(leversOf("sales").some(({ net }) => net > 10)).toBe(true);
    expect(shownOf(atRest, scenario, "en")).not.toMatch(/it goes/);
    expect(shownOf(explanation, changed, "en")).toMatch(/raising it by [\d.]+ pays [\d.]+ a week and costs/);
  });

  it("says what is given up and saved where the plan pays less than the one in force", async () => {
    const options = { evaluate: engine.evaluate, cache, replications: 4, trials: 1 };
    const less = { ...scenario, plans: { salary: salaryAlone } };
    const told = await explain(less, options);
    const levers = told.people[1]!.levers;
    for (const { slope, pays } of levers) expect([slope, pays]).toEqual([0, expect.closeTo(0, 9)]);
    const of = (name: string) => levers.find(({ lever }) => lever === name)!;
    expect(of("work").step).toBeLessThan(0);
    // What they took of leads for the commission's sake they send back now.
    expect(of("selectivity").step).toBeGreaterThan(0);
    expect(of("selectivity").costs).toBeLessThan(0);
    expect(shownOf(told, less, "en")).toMatch(/raising it by [\d.]+ pays 0\.0 a week and saves [\d.]+:/);
    expect(shownOf(told, less, "ru")).toMatch(/поднять на [\d,]+ — даёт 0,0 в неделю, экономит [\d,]+:/);
    const half = smallScenario({ commission: 0.025 }, { months: 3, customers: 4000 });
    const halved = { ...half, planInForce: scenario.planInForce };
    expect(shownOf(await explain(halved, options), halved, "en")).toMatch(
      /lowering it by [\d.]+ gives up [\d.]+ a week and saves [\d.]+:/,
    );
  });

  it("says which plan is in force, and whether it is the one that is explained", () => {
    expect(atRest.planInForce).toEqual({ title: "Commission", isExplained: true });
    expect(explanation.planInForce).toEqual({ title: "Salary", isExplained: false });
    expect(shownOf(atRest, scenario, "en")).toContain(
      "The plan in force is ‘Commission’, the one explained: people are used to it,",
    );
    expect(shownOf(explanation, changed, "en")).toContain("The plan in force is ‘Salary’: people are");
    expect(shownOf(atRest, scenario, "ru")).toContain("Действующий план — «Commission», он и объясняется:");
  });

  it("values a unit of a lever at the rate times what it brings, discounted to pay day", () => {
    const plan = payPlanOf(scenario, "commission", priors);
    const standpoint = standpointOf(scenario.company, plan, priors, "rep");
    const { impatience } = scenario.company.decisions;
    const weighs = [4, 3, 2, 1].reduce((sum, left) => sum + 1 / (1 + impatience * left), 0) / 4;
    const pay = believedPay(standpoint, standpoint.mind.accounts[0]!);
    leversOf("sales").forEach(({ effects }, lever) => {
      const worth = 0.05 * weighs * effects[0]!.slope;
      // The worst month that comes to mind has less than no deals, and takes a little off.
      expect(Math.abs(pay[lever]! - worth)).toBeLessThanOrEqual(5e-3 * Math.abs(worth));
    });
  });

  it("doubles what is paid with the rate", () => {
    const at = ({ company }: typeof scenario, of: typeof scenario) => {
      const standpoint = standpointOf(company, payPlanOf(of, "commission", priors), priors, "rep");
      return believedPay(standpoint, standpoint.mind.accounts[0]!);
    };
    at(scenario, twice).forEach((pay, lever) => {
      expect(pay).toBeCloseTo(2 * at(scenario, scenario)[lever]!, 6);
    });
  });

  it("says where each lever ends within its bounds", () => {
    for (const { end } of explanation.people.flatMap(({ levers }) => levers)) {
      expect(end.low).toBeLessThanOrEqual(end.mean);
      expect(end.mean).toBeLessThanOrEqual(end.high);
      expect(end.low).toBeGreaterThanOrEqual(0);
      expect(end.high).toBeLessThanOrEqual(1);
    }
  });
});

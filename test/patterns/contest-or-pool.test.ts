import { describe, expect, it } from "vitest";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { pairedDifference } from "../../src/statistics/paired-difference.ts";
import { flagship, flagshipPriors, type PairedArms, pairedArms } from "./paired-arms.ts";

const scenario = flagship();
const priors = await flagshipPriors(scenario);
const { company } = scenario;
const plans = ["contest", "pool"] as const;
const arms = await pairedArms(scenario, priors, plans);

/** The scenario with nothing to win: the same plans, every prize, pool and rate zero. */
function withoutStakes(): Scenario {
  const free = (plan: Scenario["plans"][string]) => ({
    ...plan,
    components: plan.components.map((terms) => ("targetCost" in terms ? { ...terms, targetCost: 0 } : terms)),
  });
  const freed = Object.entries(scenario.plans).map(([name, plan]) => [name, free(plan)]);
  return { ...scenario, plans: Object.fromEntries(freed) };
}

/** By how much the gap between two plans is larger in year 2 than in year 1, in money a year. */
function widening({ values }: PairedArms) {
  const [first1, second1] = values("revenue", 0, 48);
  const [first2, second2] = values("revenue", 48, 96);
  const gap = (first: readonly number[], second: readonly number[]) =>
    first.map((value, k) => value - second[k]!);
  return pairedDifference(gap(first2, second2), gap(first1, second1));
}

describe("P1: in a healthy market a contest brings more leads in the first quarter, of lower quality", () => {
  it("holds on the paired mean over trials", () => {
    for (const volume of ["leads", "mqls"]) expect(arms.difference(volume, 0, 12).low).toBeGreaterThan(0);
    for (const quality of ["leadFit", "mqlFit"]) expect(arms.difference(quality, 0, 12).high).toBeLessThan(0);
  });

  it("is gone when there is nothing to win: people still learn, and both plans are the same", async () => {
    const twin = await pairedArms(withoutStakes(), priors, plans);
    for (const metric of ["leads", "mqls", "leadFit", "mqlFit"]) {
      const { mean, low, high } = twin.difference(metric, 0, 12);
      expect([mean, low, high]).toEqual([0, 0, 0]);
    }
    expect(Math.min(...twin.values("leads", 0, 12)[0])).toBeGreaterThan(0);
  });
});

describe("P2: the contest presses customers harder: more opt-outs and complaints, fewer people left to address", () => {
  it("holds on the paired mean over trials", () => {
    for (const metric of ["pressure", "contacts", "optOuts", "complaints"]) {
      expect(arms.difference(metric, 0, 96).low).toBeGreaterThan(0);
    }
    expect(arms.difference("addressable", 95, 96).high).toBeLessThan(0);
    expect(arms.relative("optOuts", 0, 96)).toBeGreaterThan(1);
  });

  it("is gone when customers never opt out: pressed harder, as many are left to address", async () => {
    const patient = { ...company, customers: { ...company.customers, optOutHazard: 0 } };
    const twin = await pairedArms(scenario, priors, plans, patient);
    expect(twin.difference("addressable", 95, 96).mean).toBe(0);
    expect(twin.difference("complaints", 0, 96).mean).toBe(0);
    expect(twin.difference("pressure", 0, 96).low).toBeGreaterThan(0);
  });
});

describe("P3: the contest's gap in revenue is worse in year 2 than in year 1", () => {
  it("holds on the paired mean over trials", () => {
    expect(arms.difference("revenue", 48, 96).high).toBeLessThan(0);
    expect(widening(arms).high).toBeLessThan(0);
  });

  it("is gone when customers forget contacts overnight", async () => {
    const forgetful = { ...company, customers: { ...company.customers, pressureHalfLife: 0.5 } };
    const twin = await pairedArms(scenario, priors, plans, forgetful);
    expect(widening(twin).high).toBeGreaterThan(0);
    expect(widening(twin).mean).toBeGreaterThan(widening(arms).high);
  });
});

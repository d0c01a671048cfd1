import { describe, expect, it } from "vitest";
import type { FlowMetric, FlowWeights } from "../../src/metrics/metric.ts";
import { metricValue } from "../../src/metrics/tally.ts";
import { COMPANY, FIRST_PERSON } from "../../src/model/ledger/units.ts";
import { rosterOf } from "../../src/model/roles/roster.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { runTrial } from "../../src/trial/run-trial.ts";
import type { TrialResult } from "../../src/trial/trial.ts";
import { roughPriors, setupOf } from "./a-company.ts";
import { inWay } from "./ways.ts";

const read = scenarioFromText(`
name: timing
months: 12
trials: 6
company:
  customers: { count: 5000 }
  marketers: { teamSize: 0.5 }
  reps: { teamSize: 0.5 }
  selling: { cycleDays: { median: 30, p90: 100 } }
  timing: { deals: byPay, holdCost: 0.1 }
plans:
  lump: { components: [{ type: salary }, { type: quota, for: sales, metric: booked, quotaOfReference: 1, targetCost: 200000 }] }
  capped: { components: [{ type: salary }, { type: commission, for: sales, period: quarter, metric: booked, rate: 0.1, cap: 9000 }] }
  linear: { components: [{ type: salary }, { type: commission, for: sales, period: month, metric: booked, rate: 0.1 }] }
markets: { healthy: healthy }
`);
if ("problems" in read) throw new Error(JSON.stringify(read.problems));
const { company } = read.scenario;
const { cycleDays } = company.selling;
const plainly = inWay(company, "plain");
/** Its people and buyers are plain but for the time that buyers take, and the day that reps choose. */
const scenario = {
  ...read.scenario,
  company: { ...plainly, selling: { ...plainly.selling, cycleDays }, timing: company.timing },
};
const priors = await roughPriors(scenario);
const QUARTER = 12;
/** Weeks of a quarter of which it is asked what became of deals, at its end. */
const END = 2;
const reps = rosterOf(scenario.company).filter(({ role }) => role === "rep");

function trialsOf(plan: string): readonly TrialResult[] {
  const setup = setupOf(scenario, plan, "healthy", priors);
  return Array.from({ length: 6 }, (_, replication) =>
    runTrial({ setup, priors, seed: 1, replication, people: true }),
  );
}

function flow(result: TrialResult, unit: number, sum: FlowWeights, from = 0, to = result.weeks): number {
  return metricValue({ sum } as FlowMetric, result, unit, from, to);
}

/** Of the deals that could be signed in the last weeks of a quarter, the part that was held back, by whoever had booked so much before. */
function heldBack(results: readonly TrialResult[], belongs: (booked: number) => boolean): number {
  let [held, signed] = [0, 0];
  for (const result of results) {
    for (const { number } of reps) {
      for (let start = 0; start < result.weeks; start += QUARTER) {
        const [unit, end] = [FIRST_PERSON + number, start + QUARTER];
        if (!belongs(flow(result, unit, { booked: 1 }, start, end - END))) continue;
        held += flow(result, unit, { heldBack: 1 }, end - END, end);
        signed += flow(result, unit, { deals: 1 }, end - END, end);
      }
    }
  }
  return held / (held + signed);
}

describe("reps who choose the day of a deal", () => {
  it("wait, each for themselves, once they have made a quota that pays no more above it, or have lost it", () => {
    const results = trialsOf("lump");
    const [terms] = setupOf(scenario, "lump", "healthy", priors).plan.components.filter(
      ({ type }) => type === "quota",
    );
    const { quota } = terms as unknown as { readonly quota: number };
    const made = heldBack(results, (booked) => booked > 1.1 * quota);
    const near = heldBack(results, (booked) => booked > 0.6 * quota && booked < quota);
    const lost = heldBack(results, (booked) => booked < 0.3 * quota);
    expect([made > 0.5, lost > 0.5, near < 0.2], `${made}, ${lost}, ${near}`).toEqual([true, true, true]);
  });

  it("wait at a cap, and not before it", () => {
    const results = trialsOf("capped");
    // The cap is reached at 90,000.
    expect(heldBack(results, (booked) => booked > 100_000)).toBeGreaterThan(0.8);
    expect(heldBack(results, (booked) => booked < 60_000)).toBeLessThan(0.05);
  });

  // An odd deal is held: the luck that a rep reckons with reaches below no deals, where less cannot be paid than nothing.
  it("hardly wait, nor pull anything in, where pay is linear: now differs from later by impatience alone", () => {
    const all = (weights: FlowWeights) =>
      trialsOf("linear").reduce((sum, result) => sum + flow(result, COMPANY, weights), 0);
    expect(all({ heldBack: 1 }) / all({ deals: 1 })).toBeLessThan(0.01);
    expect(all({ extraDiscount: 1 }) / all({ listPrice: 1 })).toBeLessThan(0.02);
  });
});

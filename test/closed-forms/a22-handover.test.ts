import { describe, expect, it } from "vitest";
import { slot } from "../../src/model/customers/population.ts";
import { stage } from "../../src/model/customers/stages.ts";
import { handOverIfReady } from "../../src/model/funnel/handover.ts";
import { becomeLead } from "../../src/model/funnel/transitions.ts";
import { settle } from "../../src/model/people/staff.ts";
import type { World } from "../../src/model/world.ts";
import { normalCdf } from "../../src/random/normal.ts";
import { aWorld, giveEverybody } from "../model/a-world.ts";
import { randomPoints } from "./random-points.ts";

/**
 * A22, the bar of a hand-over (a likelihood ratio test, Neyman & Pearson 1933). A share π of leads is good. Scores are N(d, 1)
 * for good leads and N(0, 1) for others. A good lead that is passed on is worth V, and working any lead costs k. Best is to
 * pass where score > d/2 + ln[(1 − π)k / (π(V − k))] / d.
 *
 * In the model a score is readiness (fit · warmth) plus σ·z: readiness of the two kinds lies d·σ apart, and the marketer's bar
 * stands at the readiness of the worse kind plus σ times the threshold. The real hand-over decides who passes.
 */
interface Terms {
  readonly good: number;
  readonly d: number;
  readonly value: number;
  readonly cost: number;
}

const LEADS = 4000;
const SIGMA = 0.1;
const WORSE = 0.2;

function bestThreshold({ good, d, value, cost }: Terms): number {
  return d / 2 + Math.log(((1 - good) * cost) / (good * (value - cost))) / d;
}

/** What leads with scores between two thresholds are worth per lead of all, and the standard error of that for so many leads. */
function valueBetween({ good, d, value, cost }: Terms, low: number, high: number) {
  const ofGood = normalCdf(high - d) - normalCdf(low - d);
  const ofWorse = normalCdf(high) - normalCdf(low);
  const mean = good * (value - cost) * ofGood - (1 - good) * cost * ofWorse;
  const variance =
    good * (value - cost) ** 2 * ofGood * (1 - ofGood) + (1 - good) * cost ** 2 * ofWorse * (1 - ofWorse);
  return { mean, error: Math.sqrt(variance / LEADS) };
}

const valueAt = (terms: Terms, threshold: number) => valueBetween(terms, threshold, Number.POSITIVE_INFINITY);

/** Leads of both kinds, the good ones first, exactly their share; people in need whose scores err by σ. */
function leadsOf({ good, d }: Terms): World {
  const world = aWorld({
    customers: { count: LEADS },
    handoff: { definition: "vague", vagueNoiseFactor: 1, scoreNoise: SIGMA, helpSharpens: 0 },
  });
  const { people } = world;
  giveEverybody(world, "fit", 1);
  giveEverybody(world, "needUntil", 1000);
  for (let i = 0; i < LEADS; i++)
    people.record.warmth[slot(i)] = WORSE + (i < goodLeads(good) ? SIGMA * d : 0);
  return world;
}

const goodLeads = (good: number) => Math.round(good * LEADS);

/** What the leads bring when marketing hands over from a threshold on. */
function simulatedValue(terms: Terms, threshold: number): number {
  const world = leadsOf(terms);
  for (const { acted } of world.staff.marketers) acted.fill(WORSE + SIGMA * threshold);
  settle(world.staff, world.company);
  let sum = 0;
  for (let i = 0; i < LEADS; i++) {
    becomeLead(world, i, 0, 0);
    handOverIfReady(world, i);
    if (world.people.record.stage[slot(i)] === stage.mql)
      sum += (i < goodLeads(terms.good) ? terms.value : 0) - terms.cost;
  }
  return sum / LEADS;
}

const worked: Terms = { good: 0.2, d: 1.5, value: 10, cost: 1 };
const dying: Terms = { ...worked, good: 0.08 };
const points = randomPoints("A22", 22, { good: [0.05, 0.6], d: [0.8, 3], value: [3, 20], cost: [0.5, 2.5] });

describe("the bar of the hand-over", () => {
  it("is worth what the worked example says, in a healthy and in a dying market", () => {
    expect(bestThreshold(worked)).toBeCloseTo(0.2094, 4);
    expect(valueAt(worked, bestThreshold(worked)).mean).toBeCloseTo(1.289, 3);
    expect(valueAt(dying, bestThreshold(dying)).mean).toBeCloseTo(0.353, 3);
    for (const terms of [worked, dying]) expectValue(terms, bestThreshold(terms));
    expect(simulatedValue(worked, -50)).toBeCloseTo(1, 10);
    expect(simulatedValue(dying, -50)).toBeCloseTo(-0.2, 10);
  });

  it("brings the value of the closed form at the best threshold of random companies", () => {
    for (const terms of points) expectValue(terms, bestThreshold(terms));
  });

  it("brings less away from it, on the same leads", () => {
    for (const terms of points) {
      const best = bestThreshold(terms);
      for (const bar of [best - 1, best + 1]) {
        const lost = simulatedValue(terms, best) - simulatedValue(terms, bar);
        // The two differ in the leads between the bars: above the best one they are missed, below it they cost.
        const between = valueBetween(terms, Math.min(best, bar), Math.max(best, bar));
        const loss = Math.abs(between.mean);
        expect(Math.abs(lost - loss)).toBeLessThan(4 * between.error + terms.value / LEADS);
        if (loss > 4 * between.error + terms.value / LEADS) expect(lost).toBeGreaterThan(0);
      }
    }
  });
});

function expectValue(terms: Terms, threshold: number): void {
  const { mean, error } = valueAt(terms, threshold);
  // Rounding the number of good leads moves the value by at most that of one lead.
  expect(Math.abs(simulatedValue(terms, threshold) - mean)).toBeLessThan(4 * error + terms.value / LEADS);
}

import { describe, expect, it } from "vitest";
import { inProcessEngine } from "../../src/engine/in-process.ts";
import { inMemoryStore } from "../../src/store/in-memory-store.ts";
import { smallScenario } from "../experiments/small-scenario.ts";
import {
  coveredBySeed,
  type Gap,
  judgeCoverage,
  lowestShare,
  seenByNineInTen,
} from "./coverage/judge-coverage.ts";
import { tries } from "./coverage/measure-coverage.ts";
import { judged, trySeed } from "./coverage/try-seed.ts";
import { writeCoverage } from "./coverage/write-coverage.ts";

const gap = (mean: number, half = 1): Gap => {
  return { market: "m", metric: "profit", mean, low: mean - half, high: mean + half };
};

describe("the judgement of intervals over seeds", () => {
  it("asks each whether it holds the mean of all others", () => {
    // Of 0, 0 and 3 the others' means are 1.5, 1.5 and 0: none within 1, two within 1.6.
    const of = (half: number) =>
      judgeCoverage([0, 0, 3].map((mean, seed) => ({ seed, gaps: [gap(mean, half)], selves: [] })))[0]!;
    expect([of(1).covered, of(1.6).covered, of(3).covered]).toEqual([0, 2, 3]);
    const whole = [0, 0, 3].map((mean, seed) => ({ seed, gaps: [gap(mean, 1.6), gap(mean, 1)], selves: [] }));
    expect(coveredBySeed(whole)).toEqual([0.5, 0.5, 0]);
    expect(of(1.6)).toMatchObject({ market: "m", metric: "profit", seeds: 3, mean: 1, half: 1.6 });
  });

  it("counts decided ones by side, and what is found of a plan against itself", () => {
    const seeds = [2, -2, 0.5].map((mean, seed) => ({
      ...{ seed, gaps: [gap(mean)], selves: [[gap(mean / 4)], [gap(mean)]] },
    }));
    expect(judgeCoverage(seeds)[0]).toMatchObject({ above: 1, below: 1, tries: 6, falsely: 2 });
    const text = writeCoverage({
      ...{
        judged: judgeCoverage(seeds),
        covered: coveredBySeed(seeds),
        seeds: 3,
        triesEach: 2,
        scenario: "a.yaml",
        trials: 60,
        batches: 10,
      },
    });
    expect(text).toContain("Opposite verdicts in: profit, m.");
    // The standard deviation of 2, -2 and .5 is 2.0207; half an interval of ten batches is 2.2622 errors.
    expect(text).toContain("| profit, m | 1 of 3 | 0.167 ± 1.00 | × 4.57 | 1 up, 1 down | 2 of 6 (");
  });

  it("knows what a count leaves possible: Clopper and Pearson's one-sided bound", () => {
    // By hand: one of one leaves a chance of .01 possible; all of ten the tenth root of .01.
    expect(lowestShare(1, 1)).toBeCloseTo(0.01, 10);
    expect(lowestShare(10, 10)).toBeCloseTo(0.01 ** 0.1, 10);
    expect(lowestShare(0, 200)).toBe(0);
    // 18 of 200 are compatible with 5 %, 19 are not.
    expect([lowestShare(18, 200) < 0.05, lowestShare(19, 200) < 0.05]).toEqual([true, false]);
  });

  it("knows what nine comparisons in ten see: Student's t without a centre", () => {
    // Of many batches normal: 1.96 + 1.2816 errors, where half an interval is 1.96. Of ten: the noncentrality of t, with 9 degrees of freedom, that 2.2622 is exceeded with a chance of .9.
    expect(seenByNineInTen(1.96, 100_000)).toBeCloseTo(3.2415, 2);
    expect(seenByNineInTen(2.2622, 10)).toBeCloseTo(3.651, 2);
  });

  it("sets every seed beside the next ones, round and round", () => {
    expect(tries(3, 2)).toEqual([
      { seed: 1, others: [2, 3] },
      { seed: 2, others: [3, 1] },
      { seed: 3, others: [1, 2] },
    ]);
  });
});

describe("a seed that is tried", () => {
  const scenario = { ...smallScenario({ low: 0.02, high: 0.4 }, { trials: 4, months: 2 }), batches: 2 };
  const options = {
    ...{
      evaluate: inProcessEngine().evaluate,
      cache: inMemoryStore(),
      software: "test",
      pilotReplications: 1,
    },
  };

  it("has a gap a metric, and of a plan against itself none under its own batches and some under others", async () => {
    const { gaps, selves } = await trySeed(scenario, { seed: 1, others: [1, 2] }, options);
    expect(gaps.map(({ metric }) => metric)).toEqual([...judged]);
    const [own, other] = selves;
    expect(own!.every(({ mean, low, high }) => mean === 0 && low === 0 && high === 0)).toBe(true);
    expect(other!.map(({ metric }) => metric)).toEqual([...judged]);
    expect(other!.some(({ low, high }) => low < high)).toBe(true);
    expect(await trySeed(scenario, { seed: 1, others: [] }, options)).toEqual({ seed: 1, gaps, selves: [] });
  });
});

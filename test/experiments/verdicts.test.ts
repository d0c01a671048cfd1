import { describe, expect, it } from "vitest";
import { differences } from "../../src/experiments/differences.ts";
import type { Measured } from "../../src/experiments/measured-arms.ts";
import { spansOf } from "../../src/experiments/spans.ts";
import { totals } from "../../src/experiments/totals.ts";
import { verdicts } from "../../src/experiments/verdicts.ts";
import { metrics } from "../../src/metrics/index.ts";
import { resultOf } from "../metrics/synthetic-result.ts";

/** Plans in one market whose bookings in each trial are given; nothing costs anything. */
function measured(bookings: Readonly<Record<string, readonly number[]>>): Measured {
  const arms = Object.entries(bookings).map(([plan, trials]) => ({
    arm: { id: `${plan}.m`, plan, market: "m" },
    results: trials.map((booked) =>
      resultOf(4, [2, 1, 1], (_, __, flow) => (flow === "booked" ? booked / 4 : 0)),
    ),
  }));
  const replications = (Object.values(bookings)[0] ?? []).map((_, index) => index);
  return { arms, replications, leftOut: 0, diverged: [], metrics, spans: spansOf(1) };
}

describe("verdicts", () => {
  it("names the plan with the highest profit, decided where luck cannot explain it", () => {
    const [verdict] = verdicts(
      measured({ low: [1, 2, 3, 4], high: [11, 12.5, 13, 14], mid: [6, 7.5, 8, 9] }),
    );
    expect(verdict).toMatchObject({ market: "m", best: "high", runnerUp: "mid", decided: true });
    expect(verdict!.margin!.mean).toBeCloseTo(5, 12);
  });

  it("decides nothing where there is one plan, and decides between two without luck where they differ", () => {
    const alone = verdicts(measured({ one: [1, 2, 3] }));
    expect(alone).toEqual([{ market: "m", best: "one", runnerUp: null, margin: null, decided: false }]);
    const [sure] = verdicts(measured({ one: [1, 2, 3], other: [2, 3, 4] }));
    expect(sure).toMatchObject({ best: "other", runnerUp: "one", decided: true, margin: { mean: 1, sd: 0 } });
    const [level] = verdicts(measured({ one: [1, 2, 3], other: [1, 2, 3] }));
    expect(level).toMatchObject({ best: "one", runnerUp: "other", decided: false });
  });

  it("takes the rounding of sums for nothing: the same pay in another order is no better", () => {
    const plain = { one: [0.3, 0.7, 100.3], other: [0.1 + 0.2, 0.1 + 0.6, 100.1 + 0.2] };
    expect(plain.one).not.toEqual(plain.other);
    const dusty = measured(plain);
    const [verdict] = verdicts(dusty);
    expect(verdict).toMatchObject({ decided: false, margin: { mean: 0, sd: 0, low: 0, high: 0 } });
    // Whichever has the hair more, the one named first is named first.
    const swapped = verdicts(measured({ other: plain.other, one: plain.one }))[0]!;
    expect([verdict!.best, swapped.best]).toEqual(["one", "other"]);
    for (const { mean, relative, p } of differences(dusty)) {
      expect(mean).toBe(0);
      expect(p).toBeNull();
      expect([0, null]).toContain(relative);
    }
  });

  it("takes no share of a baseline that is nothing beside what it is the mean of", () => {
    const gain = measured({ even: [100, -100.00000000001], more: [110, 120] });
    const profit = differences(gain).find(({ metric, span }) => metric === "profit" && span === "run");
    expect(profit).toMatchObject({ relative: null });
    expect(profit!.mean).toBeCloseTo(115, 9);
  });

  it("leaves open what luck can explain", () => {
    const [verdict] = verdicts(measured({ one: [1, 9, 4, 3], other: [8, 2, 5, 4] }));
    expect(verdict).toMatchObject({ best: "other", decided: false });
  });

  it("decides where luck alone would show as much in fewer than one of twenty: 4.30 errors of the mean of three", () => {
    // Differences of m − 1, m and m + 1 have an error of 1/√3, so m = 2.484.
    const by = (m: number) => verdicts(measured({ one: [5, 5, 5], other: [4 + m, 5 + m, 6 + m] }))[0]!;
    expect([by(2.5).decided, by(2.46).decided]).toEqual([true, false]);
    expect([by(2.5).margin!.low > 0, by(2.46).margin!.low > 0]).toEqual([true, false]);
  });

  it("adjusts for having looked at many plans", () => {
    const noise = [0.9, -0.2, 0.4, -0.1, 0.8];
    const close = noise.map((x) => 10 - x);
    const two = verdicts(measured({ best: noise.map(() => 10.25), close: close.map((x) => x - 0.1) }))[0]!;
    const many = verdicts(
      measured({
        best: noise.map(() => 10.25),
        close: close.map((x) => x - 0.1),
        b: close.map((x) => x - 0.11),
        c: close.map((x) => x - 0.12),
      }),
    )[0]!;
    expect(two.margin).toEqual(many.margin);
    expect(two.margin!.low).toBeGreaterThan(0);
    expect([two.decided, many.decided]).toEqual([true, false]);
  });
});

describe("differences", () => {
  const ofBooked = (all: ReturnType<typeof differences>) =>
    all.filter(({ metric, unit, span }) => `${metric} ${unit} ${span}` === "booked company run");

  it("are plan minus baseline, pair by pair, as a share of the baseline", () => {
    const [difference] = ofBooked(differences(measured({ base: [10, 20, 30], plan: [13, 22, 34] })));
    expect(difference).toMatchObject({ plan: "plan", baseline: "base", n: 3 });
    expect(difference!.mean).toBeCloseTo(3, 12);
    expect(difference!.sd).toBeCloseTo(1, 12);
    expect(difference!.relative).toBeCloseTo(0.15, 12);
  });

  it("hold the p-values of a market's plans together (Holm: the smallest of two doubles)", () => {
    const base = [10, 20, 30, 40];
    const alone = ofBooked(differences(measured({ base, near: [12, 21, 33, 42] })))[0]!.p!;
    const [near] = ofBooked(differences(measured({ base, near: [12, 21, 33, 42], far: [10, 21, 28, 41] })));
    expect(near!.p).toBeCloseTo(2 * alone, 12);
  });

  it("and totals leave out what has no value in two trials", () => {
    const some = measured({ base: [0, 0], plan: [5, 0] });
    expect(differences(some).some(({ metric }) => metric === "earlyChurnShare")).toBe(false);
    expect(totals(some).some(({ metric }) => metric === "earlyChurnShare")).toBe(false);
    expect(ofBooked(differences(some))[0]!.relative).toBeNull();
  });
});

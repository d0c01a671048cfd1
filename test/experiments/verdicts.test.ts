import { describe, expect, it } from "vitest";
import { differences } from "../../src/experiments/differences.ts";
import type { Measured } from "../../src/experiments/measured-arms.ts";
import { familyAfter, type Stopping } from "../../src/experiments/stopping/stopping.ts";
import { totals } from "../../src/experiments/totals.ts";
import { verdicts } from "../../src/experiments/verdicts.ts";
import type { Verdict } from "../../src/findings/verdict.ts";
import { ERROR_UNTIL_SHORT, errorOfLook, familyOf } from "../../src/statistics/alpha-spending.ts";
import { batchesToDecide } from "../../src/statistics/batches-to-decide.ts";
import { studentTQuantile } from "../../src/statistics/student-t.ts";
import { resultOf } from "../metrics/synthetic-result.ts";
import { armOf, measuredOf } from "./measured-of.ts";

type Bookings = Readonly<Record<string, readonly number[]>>;

/** Plans in one market whose bookings in each trial are given, dealt to so many batches, each trial its own unless given; nothing costs anything. */
function measured(bookings: Bookings, batches?: number): Measured {
  const arms = Object.entries(bookings).map(([plan, trials]) =>
    armOf(
      plan,
      trials.map((booked) => resultOf(4, [2, 1, 1], (_, __, flow) => (flow === "booked" ? booked / 4 : 0))),
      "m",
      batches,
    ),
  );
  return measuredOf(arms);
}

const judging = { decide: "profit", margin: 0 };
const verdictOf = (bookings: Bookings, margin: number | string = 0, batches?: number): Verdict =>
  verdicts(measured(bookings, batches), { ...judging, margin })[0]!;

/** Differences from ten: m − 1, m and m + 1, whose mean has an error of 1/√3; t of 2 degrees of freedom is 4.303, so they reach 2.484. */
const by = (m: number, margin?: number | string) =>
  verdictOf({ one: [10, 10, 10], other: [9 + m, 10 + m, 11 + m] }, margin);

describe("the word of a verdict", () => {
  it("is better where the interval excludes zero, and open where it does not", () => {
    expect([by(2.5).word, by(2.46).word]).toEqual(["better", "open"]);
    expect(by(2.5)).toMatchObject({ market: "m", metric: "profit", best: "other", wouldDecide: null });
    expect(by(2.5).against[0]).toMatchObject({ plan: "one", ruledOut: true });
    expect(by(2.46).against[0]).toMatchObject({ plan: "one", ruledOut: false });
    expect(by(-2.5)).toMatchObject({ best: "one", word: "better" });
  });

  it("is better by less than matters where all of that interval lies within the margin", () => {
    expect([by(3, 5.5).word, by(3, 5.4).word]).toEqual(["betterByLess", "better"]);
  });

  it("is practically equal where the interval holds zero and lies within the margin", () => {
    expect([by(1, 3.5).word, by(1, 3.4).word, by(0, 2.5).word]).toEqual(["equal", "open", "equal"]);
  });

  it("takes the margin from the first plan's revenue where it is a share", () => {
    // Revenue of ten, of which 35 % is 3.5.
    expect([by(1, "35%").margin, by(1, "35 %").word, by(1, "34%").word]).toEqual([3.5, "equal", "open"]);
  });

  it("takes it from the first plan's own mean of a metric that is no money", () => {
    const of = (decide: string) =>
      verdicts(measured({ a: [10, 12], b: [10, 14] }), { decide, margin: "10%" })[0]!;
    // Nobody is contacted: there is nothing to take a share of.
    expect(of("pressure")).toMatchObject({ metric: "pressure", word: "unrecorded", against: [], best: "a" });
    expect(of("leads")).toMatchObject({ metric: "leads", word: "same", margin: 0 });
    expect(of("booked").margin).toBeCloseTo(1.1, 10);
  });

  it("takes less for better where less is better", () => {
    const cost = verdicts(measured({ a: [10, 11, 12], b: [20, 21, 22.5] }), {
      decide: "discount",
      margin: 0,
    })[0]!;
    expect(cost.word).toBe("unrecorded");
  });

  it("is that nothing differs where nothing does, whatever the margin", () => {
    const equal = { one: [1, 2, 3], other: [1, 2, 3] };
    expect(verdictOf(equal)).toMatchObject({ word: "same", best: "one", wouldDecide: null });
    expect(verdictOf(equal, "1%").word).toBe("same");
    // Always a unit more: no luck, and nothing open.
    expect(verdictOf({ one: [1, 2, 3], other: [2, 3, 4] })).toMatchObject({
      ...{ best: "other", word: "better" },
      against: [{ plan: "one", mean: 1, sd: 0, p: null, ruledOut: true }],
    });
  });

  it("is that there is one plan where there is one", () => {
    expect(verdictOf({ one: [1, 2, 3] })).toEqual({
      ...{ market: "m", metric: "profit", word: "alone", best: "one", against: [], margin: 0 },
      ...{ wouldDecide: null, diverged: 0 },
    });
  });

  it("is that one pilot decides nothing where all learned from it, however far plans lie apart", () => {
    const far = measured({ one: [1, 2, 3, 4], other: [101, 102, 103, 105] });
    const verdict = verdicts({ ...far, batches: [0, 0, 0, 0] }, judging)[0]!;
    expect(verdict).toMatchObject({ word: "onePilot", best: "other", wouldDecide: null });
    expect(verdict.against[0]!.low).toBeGreaterThan(0);
  });

  it("takes the rounding of sums for nothing: the same pay in another order is no better", () => {
    const plain = { one: [0.3, 0.7, 100.3], other: [0.1 + 0.2, 0.1 + 0.6, 100.1 + 0.2] };
    expect(plain.one).not.toEqual(plain.other);
    expect(verdictOf(plain)).toMatchObject({
      word: "same",
      best: "one",
      against: [{ mean: 0, sd: 0, low: 0, high: 0, p: null, learned: null }],
    });
    // Whichever has the hair more, the one named first is named first.
    expect(verdictOf({ other: plain.other, one: plain.one }).best).toBe("other");
    for (const { mean, relative, p } of differences(measured(plain))) {
      expect(mean).toBe(0);
      expect(p).toBeNull();
      expect([0, null]).toContain(relative);
    }
  });
});

describe("batches", () => {
  // Trial k is of batch k mod 2: differences of 1, 3 and 1, 3: batch means of 1 and 3, and nothing varies within.
  const learned = { one: [0, 0, 0, 0], other: [1, 3, 1, 3] };

  it("are what intervals are taken over: what people of one learned is one witness, however many trials", () => {
    const each = verdictOf(learned).against[0]!;
    const dealt = verdictOf(learned, 0, 2).against[0]!;
    expect([each.mean, dealt.mean]).toEqual([2, 2]);
    // t of 3 degrees of freedom and √(4/3)/2; of one degree and √2/√2.
    expect(each.high - 2).toBeCloseTo(3.182446 * Math.sqrt(4 / 3 / 4), 5);
    expect(dealt.high - 2).toBeCloseTo(12.706205, 5);
    expect([each.ruledOut, dealt.ruledOut]).toEqual([true, false]);
  });

  it("that agree by chance are no certainty: neither of a difference nor of none", () => {
    // Batch means of 2 and 2, and of 0 and 0, of differences that vary.
    const ahead = verdictOf({ one: [0, 0, 0, 0], other: [1, 1, 3, 3] }, 0, 2).against[0]!;
    expect(ahead).toMatchObject({ mean: 2, learned: null });
    expect([ahead.low > 0.1, ahead.low < 0.2, ahead.p! > 0.01]).toEqual([true, true, true]);
    const level = verdictOf({ one: [9, 9, 9, 9], other: [8, 8, 10, 10] }, 0, 2);
    expect(level).toMatchObject({ word: "open", against: [{ mean: 0, ruledOut: false }] });
    expect(level.against[0]!.high).toBeGreaterThan(1);
    // The error of these two batches is √3/2; that of 26 first lets t leave zero out of ½. As many batches of one trial would be half as good.
    const { wouldDecide } = verdictOf({ one: [0, 0, 0, 0], other: [-1, -1, 2, 2] }, 0, 2);
    expect([wouldDecide! > 20, wouldDecide! < 32]).toEqual([true, true]);
  });

  it("tell what part of the doubt is what people learned", () => {
    expect(verdictOf(learned, 0, 2).against[0]!.learned).toBe(1);
    expect(verdictOf(learned).against[0]!.learned).toBeNull();
    expect(verdictOf({ one: [0, 0, 0, 0], other: [1, 1, 3, 3.1] }, 0, 2).against[0]!.learned).toBe(0);
  });

  it("are asked for in a number that would decide, if they went on as they do", () => {
    // Reaches t(.975, n − 1)/√n of a deviation of 1 below a lead of 2.46: four do; below one of 0.3: forty-six do.
    expect([by(2.46).wouldDecide, by(0.3).wouldDecide]).toEqual([4, 46]);
    // Whichever is decided sooner, that they differ or that they differ by less than matters.
    expect(by(0.3, 2).wouldDecide).toBe(4);
    expect(by(0).wouldDecide).toBeNull();
  });
});

describe("an open verdict after a look", () => {
  const open = measured({ one: [10, 10, 10], other: [9.3, 10.3, 11.3] });
  const wouldDecide = (stopping: Stopping) =>
    verdicts(open, { ...judging, margin: 0 }, familyAfter(stopping, [2, 3]))[0]!.wouldDecide!;

  it("counts batches by what the next look may spend, which is more the more of them there are", () => {
    const reach = (batches: number) =>
      studentTQuantile(1 - errorOfLook([2, 3, batches]) / 2, batches - 1) / Math.sqrt(batches);
    const batches = wouldDecide({ untilDecided: true });
    expect(reach(batches)).toBeLessThan(0.3);
    expect(reach(batches - 1)).toBeGreaterThanOrEqual(0.3);
    // More than at one look, far fewer than at the error of the look before.
    const asBefore = familyOf(errorOfLook([2, 3]));
    expect(batches).toBeGreaterThan(by(0.3).wouldDecide!);
    expect(batches).toBeLessThan(batchesToDecide(1, 0.3, () => asBefore)! / 2);
  });

  it("counts them by the same error each where only their length ends it", () => {
    const batches = batchesToDecide(1, 0.3, () => familyOf(ERROR_UNTIL_SHORT));
    expect(wouldDecide({ precision: "2%" })).toBe(batches);
    expect(wouldDecide({ budget: 60 })).toBe(by(0.3).wouldDecide);
  });
});

describe("several plans", () => {
  const noise = [0.9, -0.2, 0.4, -0.1, 0.8];
  const close = noise.map((x) => 10 - x);
  const best = noise.map(() => 10.25);
  const lower = (by: number) => close.map((x) => x - by);

  it("are held against the best together: the more there are, the wider their intervals and the larger p", () => {
    const two = verdictOf({ best, close: lower(0.1) });
    const many = verdictOf({ best, close: lower(0.1), b: lower(0.11), c: lower(0.12) });
    expect(two.against[0]!.low).toBeGreaterThan(0);
    expect(many.against[0]!.low).toBeLessThan(0);
    expect(many.against[0]!.p).toBeCloseTo(3 * two.against[0]!.p!, 12);
    expect([two.word, many.word]).toEqual(["better", "open"]);
    expect(many.against.map(({ plan, ruledOut }) => [plan, ruledOut])).toEqual([
      ["close", false],
      ["b", false],
      ["c", false],
    ]);
  });

  it("rule out whatever the best one beats, and are practically equal where all that may be best are", () => {
    const bookings = { best, close: lower(0.1), far: lower(5) };
    expect(verdictOf(bookings).against.map(({ plan, ruledOut }) => [plan, ruledOut])).toEqual([
      ["close", false],
      ["far", true],
    ]);
    expect([verdictOf(bookings, 2).word, verdictOf(bookings, 0.5).word]).toEqual(["equal", "open"]);
    expect(verdictOf({ best, far: lower(5), farther: lower(6) }).word).toBe("better");
  });

  it("tell the same by p and by interval, whatever the numbers", () => {
    for (const shift of [0.05, 0.1, 0.3, 0.5, 0.6, 1]) {
      const { against } = verdictOf({ best, a: lower(shift), b: lower(2 * shift), c: lower(shift / 2) });
      for (const { p, low, high } of against) expect(p! < 0.05).toBe(low > 0 || high < 0);
    }
  });
});

it("a share of a baseline that is nothing beside what it is the mean of is none", () => {
  const gain = measured({ even: [100, -100.00000000001], more: [110, 120] });
  const profit = differences(gain).find(({ metric, span }) => metric === "profit" && span === "run");
  expect(profit).toMatchObject({ relative: null });
  expect(profit!.mean).toBeCloseTo(115, 9);
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

  it("hold the p-values and the intervals of a market's plans together (Bonferroni: each of two doubles)", () => {
    const base = [10, 20, 30, 40];
    const alone = ofBooked(differences(measured({ base, near: [12, 21, 33, 42] })))[0]!;
    const [near] = ofBooked(differences(measured({ base, near: [12, 21, 33, 42], far: [10, 21, 28, 41] })));
    expect(near!.p).toBeCloseTo(2 * alone.p!, 12);
    // t of 3 degrees of freedom at 98.75 % for that at 97.5 %.
    expect((near!.high - near!.low) / (alone.high - alone.low)).toBeCloseTo(4.176535 / 3.182446, 5);
  });

  it("and totals leave out what has no value in two trials", () => {
    const some = measured({ base: [0, 0], plan: [5, 0] });
    expect(differences(some).some(({ metric }) => metric === "earlyChurnShare")).toBe(false);
    expect(totals(some).some(({ metric }) => metric === "earlyChurnShare")).toBe(false);
    expect(ofBooked(differences(some))[0]!.relative).toBeNull();
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ComponentTerms } from "../../../src/model/incentives/component.ts";
import { costOverRun, firstYearCost, yearOfPart } from "../../../src/model/incentives/cost-in-months.ts";
import { costOf } from "../../../src/model/incentives/cost-of.ts";
import { type MetricOf, planSample } from "../../../src/model/incentives/plan-sample.ts";
import { componentsSchema } from "../../../src/model/incentives/plan-schema.ts";
import { resolvePlan } from "../../../src/model/incentives/resolve-plan.ts";
import { seatsFor } from "./seats.ts";

/** A marketer and two reps, who book 1,000 and 3,000 a week: 16,000 a month together. */
const seats = seatsFor(1, 2);
const samples = [[[4000], [0], [4000], [0], [1000], [3000]]];
const metricOf: MetricOf = (_metric, flows, weeks) => flows[0]! * weeks;
const sampleFor = ({ period }: ComponentTerms) => planSample(samples, period, metricOf, seats);

const termsOf = (component: object) => componentsSchema.parse([component])[0]!;
const shown = (months: number, ...components: readonly object[]) =>
  components.map(termsOf).reduce((sum, one) => sum + costOverRun(one, sampleFor(one), months), 0);

const commission = { type: "commission", for: "sales", metric: "booked", rate: 0.05 };

describe("what is shown of a part that lasts some months", () => {
  it("is a year's money: two halves are the whole, in whatever run", () => {
    for (const months of [3, 12, 18]) {
      const halves = [{ to: 6 }, { from: 7 }].map((span) => ({ ...commission, months: span }));
      expect(shown(months, commission)).toBe(9600);
      expect(shown(months, ...halves)).toBeCloseTo(9600, 9);
    }
  });

  it("is three months of it in a year, however short the run, and less a year in a longer one", () => {
    const of3 = { months: { to: 3 }, amount: 0.1 };
    const spiff = { type: "spiff", for: "sales", metric: "booked", ...of3 };
    // A tenth of 16,000 in each of three months.
    expect([3, 12, 24].map((months) => shown(months, spiff))).toEqual([4800, 4800, 2400]);
  });

  it("counts a guarantee for the months that it holds", () => {
    const guaranteed = { ...commission, floor: 2000, floorMonths: 3 };
    // 200 and 600 a month are earned; three months are 2,000 each instead.
    expect(shown(12, guaranteed)).toBeCloseTo(3 * 4000 + 9 * 800, 9);
    expect(shown(12, { ...guaranteed, floorMonths: 12 })).toBeCloseTo(12 * 4000, 9);
  });

  it("is the plain cost where nothing changes with the months", () => {
    const terms = termsOf({ ...commission, cap: 400 });
    expect(costOverRun(terms, sampleFor(terms), 7)).toBe(costOf(terms, sampleFor(terms))(terms));
  });
});

describe("a target cost", () => {
  const resolved = (component: object) => {
    const plan = { title: "A plan", metrics: {}, components: [termsOf(component)] };
    return resolvePlan(plan, seats, samples, metricOf).components[0] as unknown as { rate: number };
  };
  const targeted = { ...commission, rate: undefined, targetCost: 4800 };

  it("is what a part costs in all if it lasts less than a year, wherever in the run it lies", () => {
    expect(resolved({ ...targeted, months: { to: 3 } }).rate).toBeCloseTo(0.1, 12);
    expect(resolved({ ...targeted, months: { from: 7, to: 9 } }).rate).toBeCloseTo(0.1, 12);
  });

  it("is a year's where it lasts longer", () => {
    for (const months of [undefined, { from: 4 }, { to: 24 }])
      expect(resolved({ ...targeted, ...(months && { months }) }).rate).toBeCloseTo(0.025, 12);
  });

  it("holds the floor for the months that it holds", () => {
    // Three months at 1,000 a rep cost 6,000; 16,000 of bookings in each of the other nine must bring 7,200.
    const { rate } = resolved({ ...targeted, targetCost: 13_200, floor: 1000, floorMonths: 3 });
    expect(rate).toBeCloseTo(0.05, 9);
  });

  it("is met by its own measure, for any months", () => {
    const span = fc
      .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }))
      .map(([from, length]) => ({ from, to: from + length - 1 }));
    fc.assert(
      fc.property(span, fc.integer({ min: 1, max: 100_000 }), (months, targetCost) => {
        const terms = resolved({ ...targeted, months, targetCost }) as unknown as ComponentTerms;
        const cost = firstYearCost(terms, sampleFor(terms))(terms);
        expect(Math.abs(cost / targetCost - 1)).toBeLessThan(1e-9);
        // Nothing but the rate stands between the money and its months.
        const months12 = Math.min(12, months.to - months.from + 1);
        expect(resolved({ ...targeted, months, targetCost }).rate).toBeCloseTo(
          targetCost / (16_000 * months12),
          9,
        );
      }),
      { numRuns: 50 },
    );
  });
});

describe("what was earned in a run", () => {
  const part = (months?: object) => termsOf({ ...commission, ...(months && { months }) });
  const year = (months: object | undefined, run: number) => yearOfPart(part(months), [part(months)], run);

  it("goes on as it went where the part does", () => {
    expect([3, 12, 24].map((months) => year(undefined, months))).toEqual([null, null, null]);
  });

  it("is not multiplied beyond the months that a part lasts", () => {
    const each = (factor: number, run: number) => Array(run).fill(factor);
    for (const run of [3, 6, 12]) expect(year({ to: 3 }, run)).toEqual(each(1, run));
    expect(year({ to: 6 }, 3)).toEqual(each(2, 3));
    expect(year({ to: 3 }, 24)).toEqual(each(0.5, 24));
    expect(year({ from: 13, to: 15 }, 30)).toEqual(each(0.4, 30));
    expect(year({ from: 7 }, 12)).toEqual(each(1, 12));
    expect(year({ from: 7 }, 3)).toEqual(each(0, 3));
  });

  it("is one part's, in however many it was written", () => {
    const parts = [{ to: 3 }, { from: 4, to: 6 }, { from: 7 }].map(part);
    for (const one of parts) expect(yearOfPart(one, parts, 5)).toBe(null);
    // Five of six months were seen of these two, and a year has six.
    const two = parts.slice(0, 2);
    for (const one of two) expect(yearOfPart(one, two, 5)).toEqual(Array(5).fill(6 / 5));
  });

  it("is a guarantee's for the months that it holds, and what came after it for the others", () => {
    const guaranteed = { ...commission, floor: 2000, floorMonths: 3 };
    const whole = termsOf(guaranteed);
    // Three months of each were seen: three and nine are a year's.
    const halfYear = [1, 1, 1, 3, 3, 3];
    expect(yearOfPart(whole, [whole], 6)).toEqual(halfYear);
    const cut = [{ to: 4 }, { from: 5 }].map((months) => termsOf({ ...guaranteed, months }));
    for (const one of cut) expect(yearOfPart(one, cut, 6)).toEqual(halfYear);
    // Of what comes after nothing was seen: it goes on as it went.
    expect(yearOfPart(whole, [whole], 3)).toEqual([4, 4, 4]);
    expect(yearOfPart(whole, [whole], 24)).toEqual(Array(24).fill(0.5));
  });
});

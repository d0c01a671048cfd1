import fc from "fast-check";
import { expect, it } from "vitest";
import { shownEstimate, withPlus } from "../../src/language/shown-estimate.ts";
import { excess, isNothing } from "../../src/statistics/nothing.ts";
import { pairedDifference } from "../../src/statistics/paired-difference.ts";

/** Amounts of money, in cents. */
const cents = fc.array(fc.integer({ min: -5_000_000, max: 5_000_000 }), { minLength: 1, maxLength: 40 });
const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, cent) => sum + cent / 100, 0);

it("law: the same amounts added in another order are the same, beside what was added", () => {
  fc.assert(
    fc.property(cents, (amounts) => {
      const [one, other] = [sumOf(amounts), sumOf(amounts.toReversed())];
      expect(isNothing(one - other, ...amounts.map((cent) => cent / 100))).toBe(true);
    }),
  );
});

it("law: a cent more or less is something, in amounts of up to ten million", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (cent) => {
      expect(excess((cent + 1) / 100, cent / 100)).toBeGreaterThan(0);
      expect(excess(cent / 100, (cent + 1) / 100)).toBeLessThan(0);
    }),
  );
});

it.each([
  [0.1 + 0.2, 0.3, 0],
  [0.3, 0.1 + 0.2, 0],
  [0, 0, 0],
  [3, 1, 2],
  [1e-13, 0, 1e-13],
])("%d exceeds %d by %d", (one, other, by) => expect(Object.is(excess(one, other), by)).toBe(true));

it("keeps what is missing missing, and lets it count for no size", () => {
  expect(excess(Number.NaN, 1)).toBeNaN();
  expect(isNothing(0, Number.NaN)).toBe(true);
  expect(isNothing(1e-13, Number.NaN, 5)).toBe(true);
});

it("pairs that differ by rounding alone do not differ, and their difference does not vary", () => {
  const paired = pairedDifference([0.1 + 0.2, 0.1 + 0.7], [0.3, 0.8]);
  expect(paired).toEqual({ mean: 0, low: 0, high: 0, sd: 0, n: 2, p: null, learned: null });
});

it.each([
  [0.0001, "0.000"],
  [-0.0001, "0.000"],
  [0.02, "+0.020"],
  [-0.02, "-0.020"],
])("a difference of %d is shown as %s", (mean, shown) =>
  expect(withPlus(mean, shownEstimate(mean, 0).mean)).toBe(shown),
);

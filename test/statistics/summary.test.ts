import fc from "fast-check";
import { expect, test } from "vitest";
import { errorOfMean } from "../../src/statistics/error-of-mean.ts";
import { learnedShare } from "../../src/statistics/learned-share.ts";
import { mean } from "../../src/statistics/mean.ts";
import { intervalOf, meanInterval } from "../../src/statistics/mean-interval.ts";
import { areAlike } from "../../src/statistics/nothing.ts";
import { pairedDifference } from "../../src/statistics/paired-difference.ts";
import { RunningSummaries } from "../../src/statistics/running-summaries.ts";
import { sampleDeviation } from "../../src/statistics/sample-deviation.ts";
import {
  deviationOf,
  independentBatches,
  independentCount,
  isAlike,
  scaled,
} from "../../src/statistics/summary.ts";
import { summaryOf } from "../../src/statistics/summary-of.ts";
import { between } from "../between.ts";

const none = Number.NaN;

test("batches have the values that are there, and those without any are left out", () => {
  const summary = summaryOf([1, 2, 4, none, none, 9], [0, 1, 0, 1, 2, 1]);
  expect(summary).toMatchObject({ count: 4, mean: 4, least: 1, most: 9 });
  expect(summary.batches).toEqual([
    { count: 2, mean: 2.5 },
    { count: 2, mean: 5.5 },
  ]);
  // 1.5² twice and 3.5² twice within; from the mean of all 3² + 0 + 2² + 5².
  expect(summary.within).toBeCloseTo(29, 12);
  expect(summary.squares).toBeCloseTo(38, 12);
  expect(independentBatches(summaryOf([3, 3]))).toBeUndefined();
  expect(summaryOf([none])).toMatchObject({ count: 0, mean: none, least: none, squares: 0 });
});

test("where means of batches agree exactly and their values do not, each value is a batch", () => {
  const countOf = (...of: Parameters<typeof summaryOf>) => independentCount(summaryOf(...of));
  expect(countOf([1, 3, 3, 1], [0, 1, 0, 1])).toBe(4);
  // Sums in another order are the same mean.
  expect(countOf([0.1, 0.3, 0.2, 0.2, 0.3, 0.1], [0, 1, 0, 1, 0, 1])).toBe(6);
  // One batch agrees with nobody, and values that are all alike leave nothing to tell.
  expect(countOf([1, 3], [0, 0])).toBe(1);
  expect(countOf([2, 2, 2], [0, 1, 0])).toBe(2);
});

test("an interval has no width only where nothing varies", () => {
  const nothing = [0, 0, 0, 0];
  const { low, high, p } = pairedDifference([1, 3, 3, 1], nothing, [0, 1, 0, 1]);
  // Student's t of three degrees of freedom, 3.182446, times √(4/3)/2.
  expect(high - 2).toBeCloseTo(3.182446 * Math.sqrt(4 / 3 / 4), 5);
  expect(2 - low).toBeCloseTo(high - 2, 10);
  expect(p).toBeGreaterThan(0);
  expect(pairedDifference([2, 2, 2, 2], nothing, [0, 1, 0, 1])).toMatchObject({ low: 2, high: 2, p: null });
});

/** Values with some that are missing, many of them equal, far from zero or not, each of some batch. */
const dealt = fc
  .tuple(
    fc.constantFrom(0, 1e6, -3e9),
    fc.array(
      fc.tuple(
        fc.oneof(between(-1e4, 1e4), fc.constantFrom(0, 0.1, 0.1 + 0.2, 0.3), fc.constant(none)),
        fc.integer({ min: 0, max: 3 }),
      ),
      { maxLength: 40 },
    ),
  )
  .map(([level, all]) => ({
    values: all.map(([value]) => level + value),
    batchOf: all.map(([, batch]) => batch),
  }));

/** The values that are there, batch by batch as they come; each its own where all batches have the same mean and values vary. */
function grouped(values: readonly number[], batchOf: readonly number[]): readonly (readonly number[])[] {
  const there = values.flatMap((value, place) =>
    Number.isNaN(value) ? [] : [{ value, batch: batchOf[place]! }],
  );
  const batches = [...new Set(there.map(({ batch }) => batch))].map((number) =>
    there.flatMap(({ value, batch }) => (batch === number ? [value] : [])),
  );
  const all = batches.flat();
  const agree = batches.length > 1 && areAlike(batches.map(mean)) && !areAlike(all);
  return agree ? all.map((value) => [value]) : batches;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const squaresOf = (values: readonly number[]) => sum(values.map((value) => (value - mean(values)) ** 2));

test("law: what is kept of values is what formulas make of the values themselves", () => {
  fc.assert(
    fc.property(dealt, ({ values, batchOf }) => {
      const summary = summaryOf(values, batchOf);
      const batches = grouped(values, batchOf);
      const all = batches.flat();
      const count = batches.length;
      // A mean is no finer than its last digit.
      const hair = 1e-15 * Math.max(1e3, ...all.map(Math.abs));
      const near = (found: number, expected: number) => {
        if (Number.isNaN(expected)) expect(found).toBeNaN();
        else expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-11 * Math.abs(expected) + hair);
      };
      near(summary.mean, mean(all));
      near(deviationOf(summary), sampleDeviation(all));
      expect(isAlike(summary)).toBe(areAlike(all));
      expect([independentCount(summary), summary.count]).toEqual([count, all.length]);
      const squares = sum(
        batches.map((batch) => ((batch.length / all.length) * (mean(batch) - mean(all))) ** 2),
      );
      const varies = !areAlike(batches.map(mean));
      const error = varies ? Math.sqrt((count / (count - 1)) * squares) : 0;
      near(errorOfMean(summary), count < 2 ? none : error);
      const freedom = all.length - count;
      const learned =
        freedom > 0 && count > 1 && varies
          ? Math.max(0, 1 - sum(batches.map(squaresOf)) / freedom / all.length / error ** 2)
          : null;
      const found = learnedShare(summary);
      if (learned === null) expect(found).toBeNull();
      else expect(found).toBeCloseTo(learned, 7);
    }),
    { seed: 1, numRuns: 500 },
  );
});

test("law: many samples side by side are each what it is alone, each value by itself where that is asked", () => {
  fc.assert(
    fc.property(fc.array(dealt, { minLength: 1, maxLength: 4 }), (samples) => {
      const all = new RunningSummaries(samples.length);
      const longest = Math.max(...samples.map(({ values }) => values.length));
      for (let round = 0; round < longest; round++) {
        const row = Float64Array.from(samples, ({ values }) => values[round] ?? none);
        all.addRow(round % 3, row);
      }
      for (const [sample, { values }] of samples.entries()) {
        const batchOf = values.map((_, round) => round % 3);
        expect(all.summary(sample, false)).toEqual(summaryOf(values, batchOf));
        expect(intervalOf(all.summary(sample, true)).n).toBe(meanInterval(values).n);
        expect(independentBatches(all.summary(sample, true))).toBeUndefined();
        expect(deviationOf(all.summary(sample, true))).toBe(deviationOf(all.summary(sample, false)));
      }
    }),
    { seed: 2 },
  );
});

test("law: of values times a factor everything is what the factor makes of it, and the other way round of their opposites", () => {
  fc.assert(
    fc.property(dealt, fc.constantFrom(-1, 0.5, -4), ({ values, batchOf }, factor) => {
      const made = scaled(summaryOf(values, batchOf), factor);
      const there = summaryOf(
        values.map((value) => value * factor),
        batchOf,
      );
      // As text, in which no zero has a sign.
      expect(JSON.stringify(made)).toBe(JSON.stringify(there));
      expect(independentBatches(made)?.length).toBe(independentBatches(there)?.length);
    }),
    { seed: 3 },
  );
});

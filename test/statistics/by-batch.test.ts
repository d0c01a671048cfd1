import { expect, test } from "vitest";
import { byBatch, eachItsOwn } from "../../src/statistics/by-batch.ts";
import { pairedDifference } from "../../src/statistics/paired-difference.ts";

test("values stand with those of their batch, those that are none and batches without any left out", () => {
  expect(byBatch([1, 2, 4, Number.NaN, Number.NaN, 9], [0, 1, 0, 1, 2, 1])).toEqual([
    [1, 4],
    [2, 9],
  ]);
  expect(byBatch([3, 3], eachItsOwn([3, 3]))).toEqual([[3], [3]]);
});

test("where means of batches agree exactly and their values do not, each value is a batch", () => {
  expect(byBatch([1, 3, 3, 1], [0, 1, 0, 1])).toEqual([[1], [3], [3], [1]]);
  // Sums in another order are the same mean.
  expect(byBatch([0.1, 0.3, 0.2, 0.2, 0.3, 0.1], [0, 1, 0, 1, 0, 1])).toHaveLength(6);
  // One batch agrees with nobody, and values that are all alike leave nothing to tell.
  expect(byBatch([1, 3], [0, 0])).toEqual([[1, 3]]);
  expect(byBatch([2, 2, 2], [0, 1, 0])).toEqual([[2, 2], [2]]);
});

test("an interval has no width only where nothing varies", () => {
  const none = [0, 0, 0, 0];
  const { low, high, p } = pairedDifference([1, 3, 3, 1], none, [0, 1, 0, 1]);
  // Student's t of three degrees of freedom, 3.182446, times √(4/3)/2.
  expect(high - 2).toBeCloseTo(3.182446 * Math.sqrt(4 / 3 / 4), 5);
  expect(2 - low).toBeCloseTo(high - 2, 10);
  expect(p).toBeGreaterThan(0);
  expect(pairedDifference([2, 2, 2, 2], none, [0, 1, 0, 1])).toMatchObject({ low: 2, high: 2, p: null });
});

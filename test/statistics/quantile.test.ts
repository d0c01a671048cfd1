import fc from "fast-check";
import { expect, test } from "vitest";
import { quantile } from "../../src/statistics/quantile.ts";
import { between } from "../between.ts";

const sample = fc.array(between(-1e6, 1e6), { minLength: 1, maxLength: 50 });
const share = between(0, 1);

/** Student's sleep data (Biometrika 6, 1908), first drug; known answers from numpy.quantile, NumPy 2. */
const SLEEP = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];

test.each([
  [0, -1.6],
  [0.1, -1.24],
  [0.25, -0.175],
  [0.33, -0.103],
  [0.5, 0.35],
  [0.9, 3.43],
  [1, 3.7],
])("the %d quantile of the sleep data", (at, answer) => {
  expect(quantile(SLEEP, at)).toBeCloseTo(answer, 14);
});

test("the edges", () => {
  expect(quantile([], 0.5)).toBeNaN();
  expect(quantile([1, Number.NaN, 2], 0.5)).toBeNaN();
  expect(quantile([7], 0.3)).toBe(7);
  expect(() => quantile(SLEEP, 1.1)).toThrow(RangeError);
  expect(() => quantile(SLEEP, Number.NaN)).toThrow(RangeError);
});

test("leaves the sample as it was", () => {
  const values = [3, 1, 2];
  quantile(values, 0.5);
  expect(values).toEqual([3, 1, 2]);
});

test("does not mind the order, moves with shift and scale, lies inside the sample", () => {
  fc.assert(
    fc.property(sample, share, (values, at) => {
      const answer = quantile(values, at);
      expect(quantile(values.toReversed(), at)).toBe(answer);
      expect(
        quantile(
          values.map((x) => 3 * x + 5),
          at,
        ),
      ).toBeCloseTo(3 * answer + 5, 7);
      expect(
        quantile(
          values.map((x) => -x),
          1 - at,
        ),
      ).toBeCloseTo(-answer, 7);
      expect(answer).toBeGreaterThanOrEqual(Math.min(...values));
      expect(answer).toBeLessThanOrEqual(Math.max(...values));
    }),
    { seed: 1 },
  );
});

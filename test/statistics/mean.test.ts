import fc from "fast-check";
import * as simple from "simple-statistics";
import { expect, test } from "vitest";
import { mean } from "../../src/statistics/mean.ts";
import { between } from "../between.ts";

const value = between(-1e6, 1e6);
const sample = fc.array(value, { minLength: 1, maxLength: 50 });

test("of a few numbers, of typed arrays, of nothing", () => {
  expect(mean([1, 2, 4, 9])).toBe(4);
  expect(mean(Float64Array.of(1, 2))).toBe(1.5);
  expect(mean([])).toBeNaN();
  expect(mean([1, Number.NaN])).toBeNaN();
});

test("agrees with simple-statistics", () => {
  fc.assert(
    fc.property(sample, (values) => {
      expect(mean(values)).toBeCloseTo(simple.mean(values), 8);
    }),
    { seed: 1 },
  );
});

test("of equal values is that value, exactly", () => {
  fc.assert(
    fc.property(value, fc.integer({ min: 1, max: 99 }), (x, n) => {
      expect(mean(new Array<number>(n).fill(x))).toBe(x + 0); // no −0
    }),
    { seed: 2 },
  );
});

test("moves with shift and scale, and does not mind the order", () => {
  fc.assert(
    fc.property(sample, value, between(-100, 100), (values, shift, scale) => {
      expect(mean(values.map((x) => x * scale + shift))).toBeCloseTo(mean(values) * scale + shift, 6);
      expect(mean(values.toReversed())).toBeCloseTo(mean(values), 8);
    }),
    { seed: 3 },
  );
});

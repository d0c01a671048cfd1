import fc from "fast-check";
import * as simple from "simple-statistics";
import { expect, test } from "vitest";
import { sampleDeviation } from "../../src/statistics/sample-deviation.ts";
import { between } from "../between.ts";

const value = between(-1e4, 1e4);
const sample = fc.array(value, { minLength: 2, maxLength: 50 });

test("divides by n − 1", () => {
  expect(sampleDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 14);
  expect(sampleDeviation([5])).toBeNaN();
  expect(sampleDeviation([])).toBeNaN();
});

test("keeps its digits on a high level (NIST StRD NumAcc4: 1000 numbers 10000000.1 to .3, deviation 0.1)", () => {
  const values = [10000000.2];
  for (let i = 0; i < 500; i++) values.push(10000000.1, 10000000.3);
  expect(sampleDeviation(values)).toBeCloseTo(0.1, 8);
});

test("agrees with simple-statistics", () => {
  fc.assert(
    fc.property(sample, (values) => {
      expect(sampleDeviation(values)).toBeCloseTo(simple.sampleStandardDeviation(values), 7);
    }),
    { seed: 1 },
  );
});

test("of equal values is exactly zero", () => {
  fc.assert(
    fc.property(value, fc.integer({ min: 2, max: 99 }), (x, n) => {
      expect(sampleDeviation(new Array<number>(n).fill(x))).toBe(0);
    }),
    { seed: 2 },
  );
});

test("of values that differ by rounding alone is exactly zero, of any others not", () => {
  expect(sampleDeviation([0.3, 0.1 + 0.2, 0.3])).toBe(0);
  expect(sampleDeviation([0.3, 0.3 + 1e-9])).toBeGreaterThan(0);
});

test("ignores shift and order, follows the size of the scale", () => {
  fc.assert(
    fc.property(sample, value, between(-100, 100), (values, shift, scale) => {
      const moved = values.map((x) => x * scale + shift).toReversed();
      expect(sampleDeviation(moved)).toBeCloseTo(sampleDeviation(values) * Math.abs(scale), 5);
    }),
    { seed: 3 },
  );
});

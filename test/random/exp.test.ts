import fc from "fast-check";
import { expect, test } from "vitest";
import { exp } from "../../src/random/exp.ts";
import { between } from "../between.ts";
import { ulpsBetween } from "./ulps.ts";

test("agrees with the engine's exponential to 2 ulp, from the smallest subnormal to the largest number", () => {
  fc.assert(
    fc.property(between(-745.2, 709.79), (x) => {
      expect(ulpsBetween(exp(x), Math.exp(x))).toBeLessThanOrEqual(2);
    }),
    { numRuns: 3000, seed: 1 },
  );
  let farthest = 0;
  for (let x = -746; x < 710; x += 0.0371) farthest = Math.max(farthest, ulpsBetween(exp(x), Math.exp(x)));
  expect(farthest).toBeLessThanOrEqual(2);
});

test("agrees on arguments close to zero", () => {
  for (const x of [5e-324, -5e-324, 1e-300, -1e-17, 2 ** -28, 2 ** -53, 0.34657, -0.34658, 0, -0]) {
    expect(ulpsBetween(exp(x), Math.exp(x))).toBeLessThanOrEqual(1);
  }
});

test("keeps the conventions at the edges", () => {
  expect(exp(0)).toBe(1);
  expect(exp(709.782712893384)).toBeLessThan(Number.POSITIVE_INFINITY);
  expect(exp(709.79)).toBe(Number.POSITIVE_INFINITY);
  expect(exp(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  expect(exp(-745.13)).toBe(Number.MIN_VALUE);
  expect(exp(-745.2)).toBe(0);
  expect(exp(Number.NEGATIVE_INFINITY)).toBe(0);
  expect(exp(Number.NaN)).toBeNaN();
});

test("never falls as its argument rises by much more than rounding", () => {
  fc.assert(
    fc.property(between(-740, 700), (x) => {
      expect(exp(x + Math.max(1e-12, Math.abs(x) * 1e-12))).toBeGreaterThanOrEqual(exp(x));
    }),
    { seed: 2 },
  );
});

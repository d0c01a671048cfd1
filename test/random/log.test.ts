import fc from "fast-check";
import { expect, test } from "vitest";
import { exp } from "../../src/random/exp.ts";
import { log } from "../../src/random/log.ts";
import { between } from "../between.ts";
import { ulpsBetween } from "./ulps.ts";

test("agrees with the engine's logarithm to 2 ulp on every positive number", () => {
  const positive = between(-1074, 1023.99).map((size) => 2 ** size);
  fc.assert(
    fc.property(positive, (x) => {
      expect(ulpsBetween(log(x), Math.log(x))).toBeLessThanOrEqual(2);
    }),
    { numRuns: 3000, seed: 1 },
  );
});

test("agrees near 1, where it changes sign and few digits are left, and at powers of two", () => {
  for (let step = -2000; step <= 2000; step++) {
    const x = 1 + step * 0.000217;
    expect(Math.abs(log(x) - Math.log(x))).toBeLessThanOrEqual(4e-16);
  }
  for (let k = 9; k <= 52; k++) {
    // Nearer than a table's part no digit is lost.
    const tiny = 2 ** -k;
    expect(ulpsBetween(log(1 + tiny), Math.log(1 + tiny))).toBeLessThanOrEqual(2);
    expect(ulpsBetween(log(1 - tiny), Math.log(1 - tiny))).toBeLessThanOrEqual(2);
  }
  for (let n = -1074; n <= 1023; n++)
    expect(ulpsBetween(log(2 ** n), Math.log(2 ** n))).toBeLessThanOrEqual(1);
});

test("keeps the conventions at the edges", () => {
  expect(log(1)).toBe(0);
  expect(log(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(log(-0)).toBe(Number.NEGATIVE_INFINITY);
  expect(log(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  expect(log(-1)).toBeNaN();
  expect(log(Number.NaN)).toBeNaN();
  expect(ulpsBetween(log(Number.MIN_VALUE), Math.log(Number.MIN_VALUE))).toBeLessThanOrEqual(1);
  expect(ulpsBetween(log(Number.MAX_VALUE), Math.log(Number.MAX_VALUE))).toBeLessThanOrEqual(1);
});

test("undoes the exponential", () => {
  fc.assert(
    fc.property(between(-700, 700), (x) => {
      expect(Math.abs(log(exp(x)) - x)).toBeLessThanOrEqual(4e-16 * (1 + Math.abs(x)));
    }),
    { seed: 2 },
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { normalCdf, normalDensity, normalQuantile } from "../../src/random/normal.ts";
import { between } from "../between.ts";

/** Computed with mpmath 1.3 at 40 digits. */
const QUANTILES = [
  [0.75, 0.6744897501960817],
  [0.9, 1.2815515655446006],
  [0.975, 1.9599639845400538],
  [0.999, 3.090232306167813],
  [0.001, -3.0902323061678136],
  [1e-5, -4.264890793922825],
  [2 ** -53, -8.209536151601387],
  [1e-10, -6.361340902404057],
  [1e-100, -21.273453560965326],
  [1e-300, -37.0470962993612],
] as const;

/** Lower tails, computed with mpmath 1.3 at 40 digits. */
const TAILS = [
  [0.5, 0.3085375387259869],
  [1, 0.15865525393145705],
  [3, 0.0013498980316300946],
  [5, 2.866515718791939e-7],
  [7.5, 3.1908916729108963e-14],
  [10, 7.619853024160525e-24],
  [30, 4.906713927148187e-198],
] as const;

test.each(QUANTILES)("the quantile of %d", (u, value) => {
  expect(Math.abs(normalQuantile(u) / value - 1)).toBeLessThan(1e-15);
});

test.each(TAILS)("the probability below −%d and above it", (x, tail) => {
  expect(Math.abs(normalCdf(-x) / tail - 1)).toBeLessThan(1e-8);
  expect(Math.abs(normalCdf(-x) - tail)).toBeLessThan(1e-15);
  expect(Math.abs(normalCdf(x) - (1 - tail))).toBeLessThan(1e-15);
});

test("the edges", () => {
  expect(normalQuantile(0.5)).toBe(0);
  expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
  expect(normalQuantile(-0.1)).toBeNaN();
  expect(normalQuantile(1.1)).toBeNaN();
  expect(normalCdf(Number.NEGATIVE_INFINITY)).toBe(0);
  expect(normalCdf(Number.POSITIVE_INFINITY)).toBe(1);
  expect(normalCdf(Number.NaN)).toBeNaN();
  expect(normalDensity(Number.POSITIVE_INFINITY)).toBe(0);
});

test("cumulative probability undoes the quantile, and mirrors", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        between(1e-12, 1 - 1e-12),
        between(-12, -2).map((size) => 10 ** size),
      ),
      (u) => {
        const x = normalQuantile(u);
        expect(Math.abs(normalCdf(x) - u)).toBeLessThan(3e-15);
        expect(Math.abs(normalCdf(x) + normalCdf(-x) - 1)).toBeLessThan(3e-16);
      },
    ),
    { seed: 1 },
  );
});

test("the density is the slope of the cumulative probability", () => {
  expect(normalDensity(0)).toBeCloseTo(1 / Math.sqrt(2 * Math.PI), 15);
  for (const x of [-4, -1.3, 0.2, 2.5]) {
    const slope = (normalCdf(x + 1e-4) - normalCdf(x - 1e-4)) / 2e-4;
    expect(Math.abs(slope - normalDensity(x))).toBeLessThan(1e-8);
  }
});

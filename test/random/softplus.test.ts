import fc from "fast-check";
import { expect, test } from "vitest";
import { softplus } from "../../src/random/softplus.ts";

/** Computed with mpmath 1.3 at 40 digits. */
const KNOWN = [
  [-50, 1.9287498479639178e-22],
  [-20, 2.061153620314381e-9],
  [-1, 0.3132616875182228],
  [0, Math.LN2],
  [0.5, 0.9740769841801067],
  [10, 10.000045398899218],
  [40, 40],
  [700, 700],
] as const;

test.each(KNOWN)("ln(1 + e^%d)", (x, value) => {
  expect(Math.abs(softplus(x) / value - 1)).toBeLessThan(5e-16);
});

test("the edges", () => {
  expect(softplus(Number.NEGATIVE_INFINITY)).toBe(0);
  expect(softplus(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
  expect(softplus(Number.NaN)).toBeNaN();
});

test("agrees with the engine's log1p and exp in both tails", () => {
  fc.assert(
    fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
      const known = Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
      expect(Math.abs(softplus(x) / known - 1)).toBeLessThan(1e-15);
    }),
    { seed: 1 },
  );
});

import { expect, test } from "vitest";
import { betaFraction } from "../../src/statistics/beta-fraction.ts";

test("with b = 1 the incomplete beta function is x^a", () => {
  for (const [a, x] of [
    [1, 0.3],
    [2.5, 0.6],
    [40, 0.9],
  ] as const) {
    // I_x(a, 1) = x^a·(1 − x)/(a·B(a, 1))·fraction, and a·B(a, 1) = 1.
    expect((1 - x) * betaFraction(a, 1, x)).toBeCloseTo(1, 13);
  }
});

test("at a = b = 1/2 it is the arcsine law: I_x = (2/π)·asin(√x)", () => {
  for (const x of [0.001, 0.2, 0.49]) {
    const whole = (Math.sqrt(x * (1 - x)) / (0.5 * Math.PI)) * betaFraction(0.5, 0.5, x);
    expect(whole).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(x)), 14);
  }
});

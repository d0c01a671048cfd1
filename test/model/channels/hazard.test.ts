import fc from "fast-check";
import { expect, it } from "vitest";
import { hazardOf } from "../../../src/model/channels/hazard.ts";

it("is −ln(1 − p), by the series or by the logarithm", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 0.99, noNaN: true }), (p) => {
      expect(Math.abs(hazardOf(p) / -Math.log1p(-p) - 1)).toBeLessThan(1e-9);
    }),
    { examples: [[0.03], [0.0300001], [0.0299999]] },
  );
});

it("is zero for what cannot happen, and finite for what would be certain", () => {
  expect(hazardOf(0)).toBe(0);
  expect(hazardOf(1)).toBe(hazardOf(0.99));
  expect(hazardOf(1.9)).toBeCloseTo(Math.log(100), 12);
});

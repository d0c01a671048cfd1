import fc from "fast-check";
import { expect, it } from "vitest";
import { hazardOf } from "../../../src/model/channels/hazard.ts";

it("is −ln(1 − p), to within 2 in a million up to one half and 1 in a thousand at the most", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 0.99, noNaN: true }), (p) => {
      expect(Math.abs(hazardOf(p) / -Math.log1p(-p) - 1)).toBeLessThan(p <= 0.5 ? 2e-6 : 1e-3);
    }),
    { examples: [[1e-9], [1 / 512], [0.5], [0.99]] },
  );
});

it("is zero for what cannot happen, and finite for what would be certain", () => {
  expect(hazardOf(0)).toBe(0);
  expect(hazardOf(1)).toBe(hazardOf(0.99));
  expect(hazardOf(1.9)).toBe(hazardOf(0.99));
  expect(hazardOf(1.9)).toBeCloseTo(Math.log(100), 2);
});

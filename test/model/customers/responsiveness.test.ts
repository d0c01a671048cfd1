import fc from "fast-check";
import { expect, it } from "vitest";
import { responsiveness } from "../../../src/model/customers/responsiveness.ts";

it("is e^(−x) to within 8 in a million, whole at rest and next to nothing under any pressure", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 700, noNaN: true }), (x) => {
      expect(Math.abs(responsiveness(x) * Math.exp(x) - 1)).toBeLessThan(8e-6);
    }),
    { examples: [[0], [1 / 256], [8 - 1e-12], [8]] },
  );
  expect(responsiveness(0)).toBe(1);
  expect(responsiveness(1e9)).toBe(0);
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { responsivenessLines } from "../../../src/model/customers/responsiveness.ts";
import { between } from "../../between.ts";
import { readLines } from "../../random/read-lines.ts";

it("is e^(−x) to within 12 in a million of itself, whole at rest", () => {
  fc.assert(
    fc.property(between(0, 30), (x) => {
      expect(Math.abs(readLines(responsivenessLines, 128, x) * Math.exp(x) - 1)).toBeLessThan(12e-6);
    }),
    { examples: [[0], [1 / 256], [8], [29.046875], [30]] },
  );
  expect(readLines(responsivenessLines, 128, 0)).toBeCloseTo(1, 4);
});

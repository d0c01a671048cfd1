import fc from "fast-check";
import { expect, it } from "vitest";
import { hazardLines } from "../../../src/model/customers/response-hazard.ts";
import { between } from "../../between.ts";
import { readLines } from "../../random/read-lines.ts";

it("is −ln(1 − p), to within 2 in a million up to one half and 1 in a thousand at the most", () => {
  fc.assert(
    fc.property(between(1e-12, 0.99), (p) => {
      const hazard = p * readLines(hazardLines, 512, p);
      expect(Math.abs(hazard / -Math.log1p(-p) - 1)).toBeLessThan(p <= 0.5 ? 2e-6 : 1e-3);
    }),
    { examples: [[1e-9], [1 / 512], [0.5], [0.99]] },
  );
});

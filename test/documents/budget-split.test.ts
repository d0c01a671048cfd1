import { describe, expect, it } from "vitest";
import { pairedDifference } from "../../src/statistics/paired-difference.ts";
import { splitAt } from "./sources/budget-split.ts";

describe("the budget of the default company", () => {
  it("has its best split inside, near where the company stands: far to either side it costs", () => {
    const usual = splitAt(0.5, 24);
    for (const share of [0.3, 0.7]) {
      const { high } = pairedDifference(splitAt(share, 24).profit, usual.profit);
      expect(high, `${share}`).toBeLessThan(0);
    }
  });
});

import { describe, expect, it } from "vitest";
import { pairedDifference } from "../../src/statistics/paired-difference.ts";
import { splitAt } from "../documents/sources/budget-split.ts";

/** Enough to tell a twentieth of a year's profit from luck. */
const TRIALS = 40;

describe("the budget of the default company", () => {
  it("has its best split inside, near where the company stands: far to either side it costs", () => {
    const usual = splitAt(0.5, TRIALS);
    for (const share of [0.3, 0.7]) {
      const { high } = pairedDifference(splitAt(share, TRIALS).profit, usual.profit);
      expect(high, `${share}`).toBeLessThan(0);
    }
  });
});

import { withoutStakes } from "../arm.ts";
import type { Pattern } from "../pattern.ts";
import { minus, times, YEAR } from "../reading.ts";

/** P4: a deal counts whatever it cost, and every discount teaches customers to expect one. */
export const deeperDiscounts: Pattern = {
  id: "P4",
  sentence: "There the contest discounts deeper than the pool, and more so in year 2 than in year 1.",
  arms: { contest: { plan: "contest" }, pool: { plan: "pool" } },
  scalar: ["contest", "pool"],
  figures(of) {
    const gap = (from: number, to: number) =>
      times(
        minus(of("contest").of("discountOffered", from, to), of("pool").of("discountOffered", from, to)),
        100,
      );
    return [
      {
        what: "discount offered",
        unit: "points",
        values: gap(0, 2 * YEAR),
        side: "above",
      },
      {
        what: "the same, year 2 minus year 1",
        unit: "points",
        values: minus(gap(YEAR, 2 * YEAR), gap(0, YEAR)),
        side: "above",
      },
    ];
  },
  twin: { switch: "nothing to win", off: withoutStakes },
};

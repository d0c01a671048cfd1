import { describe, expect, it } from "vitest";
import { Bands } from "../../src/experiments/bands.ts";
import { metricNamed } from "../../src/metrics/index.ts";
import { resultOf } from "../metrics/synthetic-result.ts";

const column = { metric: metricNamed("bonuses")!, place: 0, unit: "company" };

/** Bands of the company's bonuses, of which each trial has a row of weeks. */
function bandsOf(trials: readonly (readonly number[])[], weeksEach: number) {
  const results = trials.map((weeks) =>
    resultOf(weeks.length, [2, 1, 1], (week, unit, flow) =>
      flow === "bonuses" && unit === 0 ? weeks[week]! : 0,
    ),
  );
  const bands = new Bands([column], trials[0]!.length, weeksEach);
  for (const result of results) bands.add(result);
  return bands.of(column);
}

describe("bands", () => {
  it("are the mean and the 5th and 95th percentile over trials, each trial summed over the stretch first", () => {
    // Two trials of 10 and 30: quantiles interpolate between them, a twentieth of the way from either end.
    expect(
      bandsOf(
        [
          [4, 6, 1, 1],
          [10, 20, 2, 2],
        ],
        2,
      ),
    ).toEqual([
      { mean: 20, low: 11, high: 29, n: 2 },
      { mean: 3, low: 2.1, high: 3.9, n: 2 },
    ]);
  });

  it("take for nothing what rounding leaves of a sum that comes back to nothing", () => {
    const [, second] = bandsOf([[1000, -2e-13]], 1);
    expect(second).toEqual({ mean: 0, low: 0, high: 0, n: 1 });
    expect(bandsOf([[1000, -2e-6]], 1)[1]!.mean).toBe(-2e-6);
  });
});

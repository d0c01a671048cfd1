import { typical } from "../../../src/scenario/presets/plans/typical.ts";
import { type Arm, withoutStakes } from "../arm.ts";
import type { Figure, Pattern } from "../pattern.ts";
import { minus, percent, QUARTER, times, YEAR } from "../reading.ts";

/** What marketers are paid for their leads at usual behaviour, of the pot: a quarter of their salaries. */
const PART = 0.25;

/** What is in force, and beside it a fee for each lead of one's own. */
const paidForVolume: Arm = {
  plan: (sums) => [
    ...typical.components(sums),
    {
      type: "commission",
      for: "marketing",
      period: "month",
      metric: "leads",
      scope: "person",
      targetCost: PART * sums.bonusPot,
    },
  ],
};

/** P15: more is asked of customers, and not all who answer need the product. */
export const paidVolume: Pattern = {
  id: "P15",
  sentence:
    "Paid for volume, marketing brings more leads in every quarter of the first year than under the plan in force; a smaller share of them qualifies, and wins rise by less than half of what leads do.",
  arms: { volume: paidForVolume, typical: { plan: "typical" } },
  scalar: ["volume", "typical"],
  figures(of) {
    const more = (metric: string, from: number, to: number) =>
      percent(of("volume").of(metric, from, to), of("typical").of(metric, from, to));
    const inYear = (metric: string) => more(metric, 0, YEAR);
    const quarters = [1, 2, 3, 4].map(
      (quarter): Figure => ({
        what: `leads, quarter ${quarter}`,
        unit: "%",
        values: more("leads", (quarter - 1) * QUARTER, quarter * QUARTER),
        side: "above",
      }),
    );
    const qualify = (arm: string) => of(arm).of("leadToMql", 0, YEAR);
    return [
      ...quarters,
      {
        what: "MQLs for each lead",
        unit: "points",
        values: times(minus(qualify("volume"), qualify("typical")), 100),
        side: "below",
      },
      {
        what: "half of what leads rise by, less what wins do",
        unit: "points",
        values: minus(times(inYear("leads"), 0.5), inYear("deals")),
        side: "above",
      },
      { what: "leads, year", unit: "%", values: inYear("leads"), side: "above", told: true },
      { what: "wins, year", unit: "%", values: inYear("deals"), side: "above", told: true },
      { what: "opt-outs, year", unit: "%", values: inYear("optOuts"), side: "above", told: true },
    ];
  },
  twin: { switch: "nothing to win", off: withoutStakes },
};

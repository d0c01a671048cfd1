import { changed } from "../arm.ts";
import type { Pattern } from "../pattern.ts";
import type { Measure } from "../reading.ts";
import { minus, QUARTER, type Reading, times } from "../reading.ts";

/** Deals without their luck: the closing probabilities of all offers. */
const expectedDeals: Measure = { sum: { chance: 1 } };

/** Weeks of the first and of the last third of a quarter. */
const THIRD = QUARTER / 3;
/** Quarters that count: the first is left out, in which levers still leave their norms. */
const quarters = [1, 2, 3, 4, 5, 6, 7] as const;

function mean(rows: readonly (readonly number[])[]): readonly number[] {
  return rows[0]!.map((_, trial) => rows.reduce((sum, row) => sum + row[trial]!, 0) / rows.length);
}

function inThird(reading: Reading, measure: Measure, third: 0 | 2): readonly number[] {
  return mean(
    quarters.map((quarter) => {
      const from = quarter * QUARTER + third * THIRD;
      return reading.of(measure, from, from + THIRD);
    }),
  );
}

/** By how much a measure is higher in the last third of a quarter than in the first. */
function rise(reading: Reading, measure: Measure): readonly number[] {
  return minus(inThird(reading, measure, 2), inThird(reading, measure, 0));
}

/** The same in per cent of a third of the quarter. */
function bunching(reading: Reading): readonly number[] {
  const whole = mean(
    quarters.map((quarter) => reading.of(expectedDeals, quarter * QUARTER, (quarter + 1) * QUARTER)),
  );
  return rise(reading, expectedDeals).map((more, trial) => (300 * more) / whole[trial]!);
}

const noTiming =
  "What a discount does is believed as a mean over three months, whatever is left of the quarter: the best depth is the same in every week, and stronger pay only goes there faster.";

const poolToo = "A pool pays by the quarter too, so that impatience bunches a little there as well.";

/** P7: pay that is near weighs more than pay that is far, and a quota makes the last weeks the ones that decide. */
export const quarterEnd: Pattern = {
  id: "P7",
  sentence:
    "Under a quarterly quota with accelerator deals bunch and discounts deepen at the quarter's end; more than under commission or pool.",
  arms: { quota: { plan: "quota" }, commission: { plan: "commission" }, pool: { plan: "pool" } },
  scalar: ["quota"],
  figures(of) {
    const discount = (plan: string) => times(rise(of(plan), "discountOffered"), 100);
    const deals = (plan: string) => bunching(of(plan));
    return [
      {
        what: "discount, last third - first",
        unit: "points",
        values: discount("quota"),
        side: "above",
        known: { outcome: "not seen", why: noTiming },
      },
      {
        what: "the same, quota - commission",
        unit: "points",
        values: minus(discount("quota"), discount("commission")),
        side: "above",
        known: { outcome: "undecided", why: noTiming },
      },
      {
        what: "the same, quota - pool",
        unit: "points",
        values: minus(discount("quota"), discount("pool")),
        side: "above",
        known: { outcome: "stays", why: noTiming },
      },
      {
        what: "deals, last third - first",
        unit: "%",
        values: deals("quota"),
        side: "above",
        known: { outcome: "not seen", why: noTiming },
      },
      {
        what: "the same, quota - commission",
        unit: "%",
        values: minus(deals("quota"), deals("commission")),
        side: "above",
      },
      {
        what: "the same, quota - pool",
        unit: "%",
        values: minus(deals("quota"), deals("pool")),
        side: "above",
        known: { outcome: "undecided", why: poolToo },
      },
    ];
  },
  twin: {
    switch: "no impatience",
    off: (arm) => changed(arm, (base) => ({ ...base, decisions: { ...base.decisions, impatience: 0 } })),
  },
};

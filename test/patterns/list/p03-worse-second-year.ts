import { changed, type Patch } from "../arm.ts";
import type { Pattern } from "../pattern.ts";
import { minus, percent, type Reading, times, YEAR } from "../reading.ts";

const weak =
  "The widening is small beside the luck of trials: 160 of them do not decide it. Against the twin it is beyond chance.";

/** Customers who forget contacts overnight. */
const forgetful: Patch = (base) => ({ ...base, customers: { ...base.customers, pressureHalfLife: 0.5 } });

const years = [
  [0, YEAR],
  [YEAR, 2 * YEAR],
] as const;

/** By how much the contest's revenue is above the pool's in each year, thousand. */
function gaps(contest: Reading, pool: Reading): readonly (readonly number[])[] {
  return years.map((weeks) =>
    times(minus(contest.of("revenue", ...weeks), pool.of("revenue", ...weeks)), 1e-3),
  );
}

const atRest =
  "Both plans are a change from a typical one, and customers bear several mails a month: what the contest presses them harder costs nothing later.";

/** P3: what pressing costs is owed later. */
export const worseSecondYear: Pattern = {
  id: "P3",
  sentence: "There the contest's gap in revenue is worse in year 2 than in year 1.",
  seeds: 160,
  arms: {
    contest: { plan: "contest" },
    pool: { plan: "pool" },
    "contest, forgotten": { plan: "contest", company: forgetful },
    "pool, forgotten": { plan: "pool", company: forgetful },
  },
  scalar: ["contest", "pool"],
  figures(of) {
    const [first, second] = gaps(of("contest"), of("pool")) as [readonly number[], readonly number[]];
    const [firstForgotten, secondForgotten] = gaps(of("contest, forgotten"), of("pool, forgotten")) as [
      readonly number[],
      readonly number[],
    ];
    const inPercent = years.map((weeks) =>
      percent(of("contest").of("revenue", ...weeks), of("pool").of("revenue", ...weeks)),
    );
    return [
      {
        what: "gap, year 2 - 1, thousand",
        unit: "money",
        values: minus(second, first),
        side: "below",
        known: { outcome: "undecided", why: weak },
      },
      {
        what: "gap in year 2, thousand",
        unit: "money",
        values: second,
        side: "below",
        known: { outcome: "not seen", why: atRest },
        inTwin: "free",
      },
      {
        what: "what memory adds to the first, thousand",
        unit: "money",
        values: minus(minus(second, first), minus(secondForgotten, firstForgotten)),
        side: "below",
        known: { outcome: "not seen", why: atRest },
      },
      {
        what: "gap, year 2 - 1",
        unit: "points",
        values: minus(inPercent[1]!, inPercent[0]!),
        side: "below",
        known: { outcome: "undecided", why: weak },
      },
    ];
  },
  twin: { switch: "contacts forgotten overnight", off: (arm) => changed(arm, forgetful) },
};

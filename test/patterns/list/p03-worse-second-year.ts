import { changed } from "../arm.ts";
import type { Pattern } from "../pattern.ts";
import { minus, percent, times, YEAR } from "../reading.ts";

const weak = "In per cent the widening is two to three points: some forty trials do not decide it.";
const small = "What is left without memory is near zero, and forty trials do not decide it; 160 do.";

/** P3: what pressing costs is owed later. */
export const worseSecondYear: Pattern = {
  id: "P3",
  sentence: "There the contest's gap in revenue is worse in year 2 than in year 1.",
  arms: { contest: { plan: "contest" }, pool: { plan: "pool" } },
  scalar: ["contest", "pool"],
  figures(of) {
    const years = [
      [0, YEAR],
      [YEAR, 2 * YEAR],
    ] as const;
    const inMoney = years.map((weeks) =>
      times(minus(of("contest").of("revenue", ...weeks), of("pool").of("revenue", ...weeks)), 1e-3),
    );
    const inPercent = years.map((weeks) =>
      percent(of("contest").of("revenue", ...weeks), of("pool").of("revenue", ...weeks)),
    );
    return [
      {
        what: "gap, year 2 - 1, thousand",
        unit: "money",
        values: minus(inMoney[1]!, inMoney[0]!),
        side: "below",
        known: { outcome: "may stay", why: small },
      },
      { what: "gap in year 2, thousand", unit: "money", values: inMoney[1]!, side: "below", inTwin: "free" },
      {
        what: "gap, year 2 - 1",
        unit: "points",
        values: minus(inPercent[1]!, inPercent[0]!),
        side: "below",
        known: { outcome: "undecided", why: weak },
      },
    ];
  },
  twin: {
    switch: "contacts forgotten overnight",
    off: (arm) =>
      changed(arm, (base) => ({ ...base, customers: { ...base.customers, pressureHalfLife: 0.5 } })),
  },
};

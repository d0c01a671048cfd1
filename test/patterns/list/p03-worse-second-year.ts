import { changed } from "../arm.ts";
import type { Pattern } from "../pattern.ts";
import { minus, percent, YEAR } from "../reading.ts";

/** P3: what pressing costs is owed later. */
export const worseSecondYear: Pattern = {
  id: "P3",
  sentence: "There the contest's gap in revenue is worse in year 2 than in year 1.",
  arms: { contest: { plan: "contest" }, pool: { plan: "pool" } },
  figures(of) {
    const gap = (from: number, to: number) =>
      percent(of("contest").of("revenue", from, to), of("pool").of("revenue", from, to));
    const first = gap(0, YEAR);
    const second = gap(YEAR, 2 * YEAR);
    return [
      { what: "gap, year 2 minus year 1", unit: "points", values: minus(second, first), side: "below" },
      { what: "gap in year 2", unit: "%", values: second, side: "below", inTwin: "free" },
    ];
  },
  twin: {
    switch: "contacts forgotten overnight",
    off: (arm) =>
      changed(arm, (base) => ({ ...base, customers: { ...base.customers, pressureHalfLife: 0.5 } })),
  },
};

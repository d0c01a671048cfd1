import { withoutStakes } from "../arm.ts";
import type { Pattern } from "../pattern.ts";
import { percent, QUARTER } from "../reading.ts";

const inFirstQuarter = [0, QUARTER] as const;

const early =
  "In the first quarter the contest brings a hundredth more leads than the pool: what that does to their fit is less than luck shows.";

/** P1: a contest is run on volume, so volume comes first and quality pays for it. */
export const moreWorseLeads: Pattern = {
  id: "P1",
  sentence:
    "In a healthy market a contest brings more leads in the first quarter than a pool, of lower quality.",
  arms: { contest: { plan: "contest" }, pool: { plan: "pool" } },
  scalar: ["contest", "pool"],
  figures(of) {
    const gap = (metric: string) =>
      percent(of("contest").of(metric, ...inFirstQuarter), of("pool").of(metric, ...inFirstQuarter));
    return [
      { what: "leads", unit: "%", values: gap("leads"), side: "above" },
      { what: "MQLs", unit: "%", values: gap("mqls"), side: "above" },
      {
        what: "fit of leads",
        unit: "%",
        values: gap("leadFit"),
        side: "below",
        known: { outcome: "undecided", why: early },
      },
      { what: "fit of MQLs", unit: "%", values: gap("mqlFit"), side: "below" },
    ];
  },
  twin: { switch: "nothing to win", off: withoutStakes },
};

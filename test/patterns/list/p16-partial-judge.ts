import { contest } from "../../../src/model/incentives/components/contest.ts";
import { MARKETING, SALES } from "../../../src/model/ledger/units.ts";
import type { Arm, Patch } from "../arm.ts";
import type { Figure, Pattern } from "../pattern.ts";
import { minus, percent, type Reading, times } from "../reading.ts";

type Manager = Parameters<Patch>[0]["manager"];

/** A manager who does nothing but what is said: splits the budget evenly, blames nobody, and has no old job to do meanwhile. */
const managedBy =
  (manager: Partial<Manager>): Patch =>
  (base) => ({
    ...base,
    manager: {
      ...base.manager,
      blameThreshold: 0,
      coordinationLoss: 0,
      judgementBias: 0,
      budgetBias: 0,
      ...manager,
    },
  });

const leaning = (background: "sales" | "marketing", effect: Partial<Manager>): Arm => ({
  plan: "contest",
  company: managedBy({ background, biasStrength: 1, ...effect }),
});

const trailing =
  "By count marketing wins the race in this company, MQLs being made sooner than deals: a head start for the side that trails evens it.";

/** What marketers do of what brings MQLs, in parts of a day. */
const bringing = ["leverContent", "leverAds", "leverMailing", "leverNurture"];

function workOf(reading: Reading, unit: number): readonly number[] {
  // Half a year is enough for levers to settle.
  const of = (lever: string) => reading.of(lever, 24, 96, unit);
  if (unit === SALES) return of("leverWork");
  return bringing.map(of).reduce((sum, one) => sum.map((value, trial) => value + one[trial]!));
}

/** P16: whoever knows that a race is not even runs less, the favourite too. */
export const partialJudge: Pattern = {
  id: "P16",
  sentence: "Under a contest a manager who is partial in judging it lowers the work of both departments.",
  arms: {
    fair: { plan: "contest", company: managedBy({}) },
    "for sales": leaning("sales", { judgementBias: 0.1 }),
    "for marketing": leaning("marketing", { judgementBias: 0.1 }),
    "budget for sales": leaning("sales", { budgetBias: 0.12 }),
    "budget for marketing": leaning("marketing", { budgetBias: 0.12 }),
  },
  scalar: ["for marketing", "fair"],
  figures(of) {
    const fall = (arm: string, who: string, unit: number, known?: Figure["known"]): Figure => ({
      what: `work of ${who}, judged ${arm}`,
      unit: "points",
      values: times(minus(workOf(of(arm), unit), workOf(of("fair"), unit)), 100),
      side: "below",
      ...(known && { known }),
    });
    const even = { outcome: "not seen", why: trailing } as const;
    const budget = (arm: string): Figure => ({
      what: `profit, ${arm}`,
      unit: "%",
      values: percent(of(arm).of("profit"), of("fair").of("profit")),
      side: "below",
      inTwin: "free",
      told: true,
    });
    return [
      fall("for marketing", "reps", SALES),
      fall("for marketing", "marketers", MARKETING),
      fall("for sales", "reps", SALES, even),
      fall("for sales", "marketers", MARKETING, even),
      budget("budget for sales"),
      budget("budget for marketing"),
    ];
  },
  twin: {
    switch: "contests that are decided by count alone",
    off: (arm) => ({
      ...arm,
      terms: (plan) => ({
        ...plan,
        components: plan.components.map((terms) =>
          terms.type === contest.type ? { ...terms, handicap: {} } : terms,
        ),
      }),
    }),
  },
};

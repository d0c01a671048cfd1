import type { Pool } from "../../../src/model/incentives/components/pool.ts";
import type { PayPlan } from "../../../src/model/incentives/pay-plan.ts";
import { MARKETING, SALES } from "../../../src/model/ledger/units.ts";
import type { Company } from "../../../src/model/parameters/company.ts";
import type { Patch } from "../arm.ts";
import type { Pattern } from "../pattern.ts";
import { minus, times } from "../reading.ts";

const comeAndGo =
  "Who leaves and comes moves the mean of a team of a few reps as much as seven more to share with do.";

const USUAL_PEOPLE = 14;
const sizes = { half: 0.5, usual: 1, double: 2 } as const;

/** A company in which so many times as many people serve as many times as many customers, each doing as much as before. */
function sized(factor: number): Patch {
  return (base): Company => ({
    ...base,
    customers: { ...base.customers, count: Math.round(base.customers.count * factor) },
    marketers: { ...base.marketers, count: Math.round(base.marketers.count * factor) },
    reps: { ...base.reps, count: Math.round(base.reps.count * factor) },
    money: { ...base.money, bonusPot: base.money.bonusPot * factor },
  });
}

/** A pool whose share grows with those who share it. */
function withSameSlope(plan: PayPlan, { marketers, reps }: Company): PayPlan {
  const factor = (marketers.count + reps.count) / USUAL_PEOPLE;
  const components = plan.components.map((terms) =>
    terms.type === "pool" ? { ...terms, share: (terms as Pool).share! * factor } : terms,
  );
  return { ...plan, components };
}

const ownPilot =
  "Of the fall from 14 to 28 more than half stays where each is paid the same for what they add: that much is the luck of two pilots.";

/** P6: one's own part of what one adds to a pool is the smaller the more share it. */
export const freeRiding: Pattern = {
  id: "P6",
  sentence:
    "Under a pool reps' work and marketers' effort on content fall as more people share it: 7, 14, 28.",
  arms: Object.fromEntries(
    Object.entries(sizes).map(([name, factor]) => [
      name,
      { plan: "pool", company: sized(factor), believed: sized(factor) },
    ]),
  ),
  scalar: ["half", "double"],
  figures(of) {
    // Half a year is enough for levers to settle; what is left shows where.
    const lever = (arm: string, name: string, unit: number) => of(arm).of(name, 24, 96, unit);
    const fall = (name: string, unit: number, from: string, to: string) =>
      times(minus(lever(to, name, unit), lever(from, name, unit)), 100);
    return [
      {
        what: "work of reps, 28 - 7",
        unit: "points",
        values: fall("leverWork", SALES, "half", "double"),
        side: "below",
        // Each size has a pilot of its own, whose luck is in no interval: nothing can be gone to the last digit.
        inTwin: "smaller",
        known: { outcome: "stays", why: ownPilot },
      },
      {
        what: "work of reps, 14 - 7",
        unit: "points",
        values: fall("leverWork", SALES, "half", "usual"),
        side: "below",
        // Each size has a pilot of its own, whose luck is in no interval: nothing can be gone to the last digit.
        inTwin: "smaller",
        known: { outcome: "undecided", why: comeAndGo },
      },
      {
        what: "work of reps, 28 - 14",
        unit: "points",
        values: fall("leverWork", SALES, "usual", "double"),
        side: "below",
        // Each size has a pilot of its own, whose luck is in no interval: nothing can be gone to the last digit.
        inTwin: "smaller",
        known: { outcome: "stays", why: ownPilot },
      },
      {
        what: "content, 28 - 7",
        unit: "points",
        values: fall("leverContent", MARKETING, "half", "double"),
        side: "below",
        // Each size has a pilot of its own, whose luck is in no interval: nothing can be gone to the last digit.
        inTwin: "smaller",
      },
      {
        what: "content, 14 - 7",
        unit: "points",
        values: fall("leverContent", MARKETING, "half", "usual"),
        side: "below",
        // Each size has a pilot of its own, whose luck is in no interval: nothing can be gone to the last digit.
        inTwin: "smaller",
      },
      {
        what: "content, 28 - 14",
        unit: "points",
        values: fall("leverContent", MARKETING, "usual", "double"),
        side: "below",
        // Each size has a pilot of its own, whose luck is in no interval: nothing can be gone to the last digit.
        inTwin: "smaller",
      },
    ];
  },
  twin: {
    switch: "a pool that pays each the same for what they add",
    off: (arm) => ({ ...arm, terms: withSameSlope }),
  },
};

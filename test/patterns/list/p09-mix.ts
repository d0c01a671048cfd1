import type { PlanComponent } from "../../../src/model/incentives/plan-schema.ts";
import { baseSalary } from "../../../src/scenario/presets/plans/base-salary.ts";
import { shares } from "../../../src/scenario/presets/plans/shares.ts";
import { type Arm, withoutStakes } from "../arm.ts";
import type { Pattern } from "../pattern.ts";
import { minus, slope, times } from "../reading.ts";

const mixes = [0, 0.15, 0.3, 0.5, 0.75, 1] as const;
type Department = "marketing" | "sales";

function poolFor(department: Department, targetCost: number): PlanComponent {
  return { type: "pool", for: department, period: "quarter", metric: "booked", scope: "company", targetCost };
}

/** The shared pool, of which one department gets a part as a commission on what each of its people brought in. */
function mixed(department: Department, mix: number): Arm["plan"] {
  const other = department === "sales" ? "marketing" : "sales";
  return ({ bonusPot: pot, salaryPerWeek }) => [
    baseSalary(salaryPerWeek),
    poolFor(other, pot * shares[other]),
    poolFor(department, pot * shares[department] * (1 - mix)),
    {
      type: "commission",
      for: department,
      period: "month",
      metric: "booked",
      scope: "person",
      targetCost: pot * shares[department] * mix,
    },
  ];
}

const arms = (department: Department) =>
  mixes.map((mix): [string, Arm] => [`${department} ${mix}`, { plan: mixed(department, mix) }]);

const worthIt = {
  outcome: "not seen",
  why: "Customers bear several mails a month, and the company sends fewer than pay best: what marketers add for a part in their own revenue is worth its touches.",
} as const;
const noTragedy =
  "What a rep takes from colleagues is small: leads are dealt out in turn, and the discount that books most for one rep is the one that books most for all.";

/** P9: a part of one's own cures free riding; all of it turns colleagues' customers into nobody's. */
export const individualPart: Pattern = {
  id: "P9",
  sentence:
    "With an individual part for reps in the pool, profit is an inverted U in the mix; with one for marketers on their own sourced revenue it falls all the way.",
  arms: Object.fromEntries([...arms("sales"), ...arms("marketing")]),
  scalar: ["sales 0", "sales 0.3"],
  figures(of) {
    const profit = (department: Department, mix: number) =>
      times(of(`${department} ${mix}`).of("profit"), 1e-3);
    const gap = (department: Department, mix: number, base: number) =>
      minus(profit(department, mix), profit(department, base));
    const trend = slope(
      mixes,
      mixes.map((mix) => profit("marketing", mix)),
    );
    return [
      {
        what: "reps: profit at .3 - at 0, thousand",
        unit: "money",
        values: gap("sales", 0.3, 0),
        side: "above",
      },
      {
        what: "reps: profit at .3 - at 1",
        unit: "money",
        values: gap("sales", 0.3, 1),
        side: "above",
        known: { outcome: "not seen", why: noTragedy },
      },
      {
        what: "marketers: profit a unit of the mix",
        unit: "money",
        values: trend,
        side: "below",
        known: worthIt,
      },
      {
        what: "marketers: at .5 - at 0",
        unit: "money",
        values: gap("marketing", 0.5, 0),
        side: "below",
        known: worthIt,
      },
      {
        what: "marketers: at 1 - at .5",
        unit: "money",
        values: gap("marketing", 1, 0.5),
        side: "below",
        known: worthIt,
      },
    ];
  },
  twin: { switch: "nothing to win", off: withoutStakes },
};

import { z } from "zod";
import { estimate, estimateFields } from "./estimate.ts";
import { each, type Fault } from "./faults.ts";
import type { Names } from "./names.ts";
import type { TypeOf } from "./type-of.ts";

const role = z.enum(["marketing", "sales"]);
/** A component's place in its plan. */
const component = z.int().min(0);
const share = z.number().min(0).max(1);

const third = z.enum(["lowest", "middle", "highest"]);

const earner = z.strictObject({ role, third: third.nullable(), person: z.string().nullable() });

const targetPay = z.strictObject({ plan: z.string(), role, component, amount: z.number() });

const componentPay = z.strictObject({ component, ...estimateFields });

const earnedPay = z.strictObject({
  arm: z.string(),
  ...earner.shape,
  ...estimateFields,
  /** Ends of the band in which one person's pay lies in nine cases of ten, over trials and people. */
  bandLow: z.number(),
  bandHigh: z.number(),
  components: z.array(componentPay),
});

const payChange = z.strictObject({
  market: z.string(),
  plan: z.string(),
  baseline: z.string(),
  ...earner.shape,
  ...estimateFields,
  /** Share of cases, over trials and people, in which the plan pays more, by more than rounding. */
  gaining: share,
});

const attainment = z.strictObject({
  arm: z.string(),
  component,
  role,
  /** Whose of the department: a third by ability, or all; absent from older findings, which have all alone. */
  third: third.nullish(),
  /** What the result is a share of: a quota, or the plan that is re-based each quarter. */
  of: z.enum(["quota", "plan"]),
  /** Share of cases in each ten points of attainment: under 10 %, 10 to 20 %, …, and the last: 200 % and more. */
  bins: z.array(share),
  /** Cases: people by period and trial. */
  cases: z.number(),
  median: z.number(),
  mean: estimate,
  /** Share that came to 100 % or more. */
  made: estimate,
  /** Share that stayed under 50 %. */
  underHalf: estimate,
});

const planCost = z.strictObject({
  arm: z.string(),
  /** Money a year. */
  bonuses: estimate,
  /** What their target costs come to, in the first year of each or in all; null where none is stated, absent from older findings. */
  setTo: z.number().nullish(),
  /** What they would cost at usual behaviour, by the pilot, in money a year on average over the run. */
  atUsual: z.number(),
  /** Share of revenue; null where trials bring none. */
  ofRevenue: estimate.nullable(),
  /** Money for each deal won; null where trials bring none. */
  aDeal: estimate.nullable(),
});

const stillOwed = z.strictObject({ arm: z.string(), role, ...estimateFields });

const staffTurnover = z.strictObject({
  arm: z.string(),
  role,
  third: third.nullable(),
  /** Leavers a year over the posts of the department, or of the third. */
  leavers: estimate,
  /** The same of those who came, by the third that they would have been in. */
  newcomers: estimate,
  /** Weeks a year for which a post was empty, and money a year for replacing, a post; null for thirds. */
  vacantWeeks: estimate.nullable(),
  replacing: estimate.nullable(),
});

/** What a designer of pay looks at. Money is a year's, of 48 weeks; a part that lasts some months counts while it lasts. */
export const payFindings = z.strictObject({
  targets: z.array(targetPay),
  earned: z.array(earnedPay),
  changes: z.array(payChange),
  attainment: z.array(attainment),
  /** Money of all people of a department together, where somebody owes some in some trial; not in older findings. */
  owing: z.array(stillOwed).optional(),
  /** Who leaves and who comes, where anybody may; not in older findings. */
  turnover: z.array(staffTurnover).optional(),
  costs: z.array(planCost),
});

/** A third of a department by ability, drawn anew in each trial. */
export type Third = TypeOf<typeof third>;

/** Whose pay a number is: everybody in a department, one third of it, or one person. */
export type Earner = TypeOf<typeof earner>;

/** What a component pays one person of a department a year at usual behaviour, the mean of the pilot's runs, on average over the run. */
export type TargetPay = TypeOf<typeof targetPay>;

/** What somebody earned a year in an arm, all components together; of several people, the mean of them. */
export type EarnedPay = TypeOf<typeof earnedPay>;

/** How much more somebody earns a year under a plan than under the first one of that market, on the same luck. */
export type PayChange = TypeOf<typeof payChange>;

/** How far people of a department came toward what a component asks of them, over all periods that ended. */
export type Attainment = TypeOf<typeof attainment>;

/** What a plan's bonuses cost in a market. */
export type PlanCost = TypeOf<typeof planCost>;

/** Who leaves a department or one of its thirds by ability, and who comes. */
export type StaffTurnover = TypeOf<typeof staffTurnover>;

/** What a department's people still owe at a run's end: advances, and what could not be taken back from their pay. */
export type StillOwed = TypeOf<typeof stillOwed>;

/** What a designer of pay looks at. Money is a year's, of 48 weeks; a part that lasts some months counts while it lasts. */
export type PayFindings = TypeOf<typeof payFindings>;

/** What does not hang together in what is said of pay. */
export function payFaults(pay: PayFindings | undefined, names: Names): readonly Fault[] {
  const { plan, arm, tried, component, planOf } = names;
  return [
    ...each(pay?.targets, ["pay", "targets"], (one, at) => [
      ...plan(one.plan, [...at, "plan"]),
      ...component(one.plan, one.component, [...at, "component"]),
    ]),
    ...each(pay?.earned, ["pay", "earned"], (one, at) => [
      ...arm(one.arm, [...at, "arm"]),
      ...each(one.components, [...at, "components"], (part, inside) =>
        component(planOf(one.arm), part.component, [...inside, "component"]),
      ),
    ]),
    ...each(pay?.changes, ["pay", "changes"], (one, at) => [
      ...tried(one.plan, one.market, [...at, "plan"]),
      ...tried(one.baseline, one.market, [...at, "baseline"]),
    ]),
    ...each(pay?.attainment, ["pay", "attainment"], (one, at) => [
      ...arm(one.arm, [...at, "arm"]),
      ...component(planOf(one.arm), one.component, [...at, "component"]),
    ]),
    ...each(pay?.costs, ["pay", "costs"], (one, at) => arm(one.arm, [...at, "arm"])),
    ...each(pay?.turnover, ["pay", "turnover"], (one, at) => arm(one.arm, [...at, "arm"])),
    ...each(pay?.owing, ["pay", "owing"], (one, at) => arm(one.arm, [...at, "arm"])),
  ];
}

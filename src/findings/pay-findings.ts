import type { Department } from "../model/ledger/units.ts";
import type { Estimate } from "../statistics/estimate.ts";

/** A third of a department by ability, drawn anew in each trial. */
export type Third = "lowest" | "middle" | "highest";

/** Whose pay a number is: everybody in a department, one third of it, or one person. */
export interface Earner {
  readonly role: Department;
  readonly third: Third | null;
  readonly person: string | null;
}

/** What a component pays one person of a department a year at usual behaviour, the mean of the pilot's runs, on average over the run. */
export interface TargetPay {
  readonly plan: string;
  readonly role: Department;
  /** The component's place in the plan. */
  readonly component: number;
  readonly amount: number;
}

/** Pay of one person a year from one component: the mean over trials. */
export interface ComponentPay extends Estimate {
  readonly component: number;
}

/** What somebody earned a year in an arm, all components together; of several people, the mean of them. */
export interface EarnedPay extends Earner, Estimate {
  readonly arm: string;
  /** Ends of the band in which one person's pay lies in nine cases of ten, over trials and people. */
  readonly bandLow: number;
  readonly bandHigh: number;
  readonly components: readonly ComponentPay[];
}

/** How much more somebody earns a year under a plan than under the first one of that market, on the same luck. */
export interface PayChange extends Earner, Estimate {
  readonly market: string;
  readonly plan: string;
  readonly baseline: string;
  /** Share of cases, over trials and people, in which the plan pays more, by more than rounding. */
  readonly gaining: number;
}

/** How far people of a department came toward what a component asks of them, over all periods that ended. */
export interface Attainment {
  readonly arm: string;
  readonly component: number;
  readonly role: Department;
  /** What the result is a share of: a quota, or the plan that is re-based each quarter. */
  readonly of: "quota" | "plan";
  /** Share of cases in each ten points of attainment: under 10 %, 10 to 20 %, …, and the last: 200 % and more. */
  readonly bins: readonly number[];
  /** Cases: people by period and trial. */
  readonly cases: number;
  readonly median: number;
  readonly mean: Estimate;
  /** Share that came to 100 % or more. */
  readonly made: Estimate;
  /** Share that stayed under 50 %. */
  readonly underHalf: Estimate;
}

/** What a plan's bonuses cost in a market. */
export interface PlanCost {
  readonly arm: string;
  /** Money a year. */
  readonly bonuses: Estimate;
  /** What their target costs come to, in the first year of each or in all; null where none is stated, absent from older findings. */
  readonly setTo?: number | null | undefined;
  /** What they would cost at usual behaviour, by the pilot, in money a year on average over the run. */
  readonly atUsual: number;
  /** Share of revenue; null where trials bring none. */
  readonly ofRevenue: Estimate | null;
  /** Money for each deal won; null where trials bring none. */
  readonly aDeal: Estimate | null;
}

/** What a department's people still owe at a run's end: advances, and what could not be taken back from their pay. */
export interface StillOwed extends Estimate {
  readonly arm: string;
  readonly role: Department;
}

/** What a designer of pay looks at. Money is a year's, of 48 weeks; a part that lasts some months counts while it lasts. */
export interface PayFindings {
  readonly targets: readonly TargetPay[];
  readonly earned: readonly EarnedPay[];
  readonly changes: readonly PayChange[];
  readonly attainment: readonly Attainment[];
  readonly costs: readonly PlanCost[];
  /** Money of all people of a department together, where somebody owes some in some trial; not in older findings. */
  readonly owing?: readonly StillOwed[] | undefined;
}

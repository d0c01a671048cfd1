import type { Estimate } from "../statistics/estimate.ts";
import type { DivergedTrial } from "../trial/diverged-trials.ts";
import type { OutcomeName } from "./outcomes.ts";
import type { WholeTeams } from "./whole-teams.ts";

/** Batches with which a comparison does something in 80 and in 90 % of cases; null where no number that anybody waits for is enough. */
export interface BatchesFor {
  readonly in80: number | null;
  readonly in90: number | null;
}

/** How many batches decide a difference. */
export interface DifferencePower {
  /** So many times the margin, or the gap between the plans as it was measured. */
  readonly of: "margin" | "gap";
  readonly times: number;
  /** In the metric's unit. */
  readonly difference: number;
  /** Until the interval excludes zero, where the true difference is as large. */
  readonly see: BatchesFor;
  /** Until the interval lies within ± as much, where there is no difference; not asked of the gap. */
  readonly callEqual: BatchesFor | null;
}

/** How many batches decide between two plans by the metric that decides. */
export interface DecisionPower {
  readonly metric: string;
  /** The new plan less the old one, over the whole run; null where too few trials have a value. */
  readonly gap: Estimate | null;
  readonly margin: number;
  /** How much batch means of the gap vary, as a standard deviation; null where there is no gap. */
  readonly deviation: number | null;
  /** Intervals that hold together: the other plans of the market. */
  readonly family: number;
  /** None where the plans do not differ in any trial. */
  readonly differences: readonly DifferencePower[];
}

/** What pilots of a size in a real company would come to. */
export interface SizePower {
  /** Reps, or teams, on each of the two plans. */
  readonly size: number;
  /** Share of pilots whose test finds an effect of the right sign. */
  readonly seen: number;
  /** Share of pilots whose test finds one of the wrong sign. */
  readonly misled: number;
  /** The effect that pilots which see it show, on average, as a multiple of the true one; null where none sees it. */
  readonly shown: number | null;
  /** Share of pilots that find something where both halves are on the old plan. */
  readonly falsely: number;
}

/** What pilots of a length would come to. */
export interface LengthPower {
  readonly months: number;
  /** What a rep brings in that time under the old plan. */
  readonly usual: number;
  /** By how much that is more under the new plan, in the simulation. */
  readonly effect: Estimate;
  /** The same as a share of what is usual; null where that is nothing. */
  readonly relative: number | null;
  readonly sizes: readonly SizePower[];
  /** The smallest pilot that sees the effect in 80 % of cases; null where none that was tried does. */
  readonly needed: SizePower | null;
  /** The largest pilot that this company has the people for; null where it has too few. */
  readonly own: SizePower | null;
}

/** Pilots in the real company judged by one outcome. */
export interface OutcomePower {
  readonly outcome: OutcomeName;
  readonly lengths: readonly LengthPower[];
}

/** What trying a plan on some people of the real company would show. */
export interface FieldPower {
  /** Who is on the one plan or the other: single reps of a team, or whole teams. */
  readonly halves: "reps" | "teams";
  /** Reps of the company. */
  readonly reps: number;
  /** Reps or teams on each plan in the largest pilot that was tried. */
  readonly largest: number;
  readonly outcomes: readonly OutcomePower[];
}

/** A new plan against the old one in one market. */
export interface PlanPower {
  readonly market: string;
  readonly plan: string;
  readonly decision: DecisionPower;
  /** What keeps teams whole; nothing where reps can be drawn one by one. */
  readonly because: readonly WholeTeams[];
  /** Pilots of reps where those can be drawn one by one, then pilots of teams. */
  readonly fields: readonly FieldPower[];
}

/** What it takes to decide between plans, in the simulation and in the real company. */
export interface Power {
  /** The plan that all others are set against. */
  readonly baseline: string;
  readonly months: number;
  /** Replications that every plan has finished, and the batches that they are of. */
  readonly trials: number;
  readonly batches: number;
  /** Pilots drawn of each size. */
  readonly pilots: number;
  readonly comparisons: readonly PlanPower[];
  /** Trials that were broken off; their replications are left out. */
  readonly diverged: readonly DivergedTrial[];
}

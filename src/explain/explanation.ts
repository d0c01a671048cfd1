import type { Department } from "../model/ledger/units.ts";
import type { RoleName } from "../model/roles/index.ts";
import type { Divergence } from "../trial/divergence.ts";

/** What a unit of a lever does, in a person's eyes, to a result that a component pays them on. */
export interface BelievedEffect {
  /** The component's place in the resolved plan. */
  readonly component: number;
  readonly type: string;
  readonly metric: string;
  /** Results a week for a unit of the lever. */
  readonly slope: number;
  /** What the component as a whole pays for a unit of the lever, money a week. */
  readonly pays: number;
  /** Which part of that, 0 to 1, comes through this result, where a component looks at several. */
  readonly part: number;
}

/** Why one lever moves, or does not. */
export interface LeverExplanation {
  readonly lever: string;
  readonly norm: number;
  /** A change that a person would make, toward what is left of pay after cost: the pilot's step. */
  readonly step: number;
  /** What that step is believed to pay, money a week; care for volume and quality included. Below zero where it gives pay up. */
  readonly pays: number;
  /** What it costs to leave the norm by that step, and what the step costs at the norm already; below zero where it saves. */
  readonly costs: number;
  readonly net: number;
  /** Money a week for one unit of the lever, as is believed. */
  readonly slope: number;
  /** The part of that which is not pay: what they care for themselves. */
  readonly care: number;
  /** Money a week that a unit of the lever costs at the norm: as much as the plan in force pays for it there. */
  readonly usual: number;
  readonly effects: readonly BelievedEffect[];
  /** Where the department's mean stands in the last quarter of the trials: mean, lowest and highest trial. */
  readonly end: { readonly mean: number; readonly low: number; readonly high: number };
}

/** One person of a role, of average ability, under a plan. */
export interface PersonExplanation {
  readonly department: Department;
  /** Their role; missing where it is the first of their department. */
  readonly role?: RoleName;
  readonly levers: readonly LeverExplanation[];
}

/** Why people under a plan do what they do. */
export interface Explanation {
  readonly plan: string;
  /** The plan that people are used to, and whether it is the one that is explained. */
  readonly planInForce: { readonly title: string; readonly isExplained: boolean };
  readonly market: string;
  readonly months: number;
  /** Trials that ends are found in. */
  readonly trials: number;
  /** Trials that were broken off, and are in no number here; missing where none was. */
  readonly diverged?: readonly (Divergence & { readonly replication: number })[];
  /** Components that pay nothing in the first month, and so are in nobody's account of it. */
  readonly later: readonly { readonly component: number; readonly type: string }[];
  /** Components whose terms of the first month, which are explained, hold until a month before the run's last. */
  readonly passing: readonly { readonly component: number; readonly type: string; readonly until: number }[];
  readonly people: readonly PersonExplanation[];
}

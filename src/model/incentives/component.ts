import type { z } from "zod";
import { WEEKS_A_MONTH, WEEKS_A_QUARTER, WEEKS_A_YEAR } from "../../calendar.ts";
import type { Scope } from "../ledger/units.ts";
import type { Recipient } from "./recipients.ts";
import type { Seat } from "./seat.ts";
import type { Threshold } from "./threshold.ts";

/** How often a component pays: at the end of each week, month (4 weeks), quarter (12) or year (48). */
export type PayPeriod = "week" | "month" | "quarter" | "year";

/** Weeks in a pay period. */
export const weeksOf: Readonly<Record<PayPeriod, number>> = {
  week: 1,
  month: WEEKS_A_MONTH,
  quarter: WEEKS_A_QUARTER,
  year: WEEKS_A_YEAR,
};

/** One number that a component looks at: a metric of a unit over the pay period. */
export interface Reading {
  /** A metric's name (one made of flows). */
  readonly metric: string;
  /** The unit in the ledger's order: 0 company, 1 marketing, 2 sales, 3 + p person p. */
  readonly unit: number;
  /** Whether each result counts relative to the unit's plan, which is re-based every quarter. */
  readonly attainment?: boolean;
}

/** What every component says in the scenario beside its own parameters. */
export interface ComponentTerms {
  readonly type: string;
  readonly for: Recipient;
  readonly period: PayPeriod;
}

/**
 * What a metric usually is in a pay period for those a component is for: one number, or one for each department where they
 * differ. Throws UnmetTarget, naming the field that asks, where it is not above 0.
 */
export type Usual = (metric: string, scope: Scope, field: string) => Threshold;

/**
 * What is paid for one period, in money, given the readings over it; negative where something is taken back. `carried` is what
 * the period before left behind, in components that carry something over; 0 in all others. There may be more values than a
 * component reads: those that its modifiers look at come last.
 */
export type PayFunction = (values: ArrayLike<number>, carried: number) => number;

/**
 * The same as an object that answers. People ask it some hundred thousand times a trial, and where a kind of pay is a class of
 * its own, compiled code takes its answer into the loop that asks; a function it has to call, and to make an object of each result.
 */
export interface Pay {
  of(values: ArrayLike<number>, carried: number): number;
}

/**
 * A kind of pay. To add one: a new file in `components/` that exports an object of this kind, and a line in
 * `components/index.ts`; the schema, `truce list`, the docs table and the laws follow. Components are pure: they see
 * nothing but their parameters, the reported readings and the seat.
 */
export interface Component<P extends ComponentTerms> {
  readonly type: P["type"];
  readonly title: string;
  readonly sentence: string;
  readonly schema: z.ZodType<P>;
  /**
   * The parameter that the money is proportional to (a rate, a bonus, a prize), which `targetCost` resolves: pay is
   * homogeneous of degree one in it. None where the money is stated outright.
   */
  readonly scale?: keyof P & string;
  /** Whether what it pays counts as salary (true) or as bonus. */
  readonly salary?: boolean;
  /** Whether whoever leaves within a period keeps what they earned of it; else it is for those who stay until its end. */
  readonly keptByLeavers?: boolean;
  /** Whether results count against those of others over the same period, so that a newcomer's hold what the post brought before them. */
  readonly ranks?: boolean;
  /** Whether it only takes money back. */
  readonly takes?: boolean;
  /** Whether these terms of pay that gives may take money back as well. */
  readonly mayTake?: (terms: P) => boolean;
  /** The terms that make it carry something from period to period; of these one at most is given. */
  readonly carrying?: readonly string[];
  /** The terms with everything absolute that is stated relative to what is usual, its scale apart. */
  readonly settle?: (terms: P, usual: Usual) => P;
  /** What it looks at, for one person; the order is that of `values` in {@link pay}. */
  readonly reads: (terms: P, seat: Seat) => readonly Reading[];
  /** How it pays that person: asked once for what is to be reckoned thousands of times. A function will do. */
  readonly pay: (terms: P, seat: Seat) => PayFunction | Pay;
  /**
   * What a period's result is of what was asked for: 1 where a quota was just made. None where nothing is ever asked for, NaN
   * where these terms ask for nothing.
   */
  readonly attainment?: (terms: P, values: ArrayLike<number>, seat: Seat, carried: number) => number;
  /** What the first period finds, where something is carried from period to period: a quota, a debt. */
  readonly opening?: (terms: P, seat: Seat) => number;
  /** What a period leaves to the next one. */
  readonly carry?: (terms: P, values: ArrayLike<number>, seat: Seat, carried: number) => number;
}

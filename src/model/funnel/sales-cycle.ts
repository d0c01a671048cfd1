import { DAYS_A_WEEK } from "../../calendar.ts";
import { exp } from "../../random/exp.ts";
import { log } from "../../random/log.ts";
import type { Luck } from "../../random/luck.ts";
import { purpose } from "../luck-purposes.ts";
import type { Company } from "../parameters/company.ts";

/** How long buyers take from the hand-over until they can sign, in working days: lognormal, longer for what costs more. */
export interface SalesCycle {
  /** Of a buyer at the middle ticket; 0 where buyers take no time of their own. */
  readonly median: number;
  /** What the ticket adds to the logarithm of a buyer's time, for each standard deviation of its own logarithm. */
  readonly ofTicket: number;
  /** Standard deviation of that logarithm among buyers of equal tickets. */
  readonly spread: number;
}

/** Standard normal value that nine in ten lie below. */
const NINE_IN_TEN = 1.2815515655446004;
const DAYS_A_CALENDAR_WEEK = 7;

/** Working days in so many days of the calendar. */
export function workingDays(calendarDays: number): number {
  return (calendarDays * DAYS_A_WEEK) / DAYS_A_CALENDAR_WEEK;
}

/** When in a working day somebody is handed over, as a part of it: marketing's touches come first. */
const HANDED_OVER_AT = 0.25;

/** Days from a hand-over to the day in which a buyer's time ends. */
export function signedAfter(time: number): number {
  return Math.floor(HANDED_OVER_AT + time);
}

/** Standard deviation of the logarithm of a lognormal time with a median and a 90th percentile. */
export function spreadOfCycle({ median, p90 }: Company["selling"]["cycleDays"]): number {
  return median === 0 ? 0 : log(p90 / median) / NINE_IN_TEN;
}

/**
 * The cycle that a company states. What tickets spread of it is a part of the whole spread; where that leaves no room for it, the cycle
 * grows with the ticket by less.
 */
export function salesCycleOf({ selling, customers }: Company): SalesCycle {
  const whole = spreadOfCycle(selling.cycleDays);
  const ofTicket = Math.min(whole, selling.cycleGrowth * customers.ticketSpread);
  return {
    median: workingDays(selling.cycleDays.median),
    ofTicket,
    spread: Math.sqrt(whole * whole - ofTicket * ofTicket),
  };
}

/**
 * Working days from the hand-over until somebody can sign, drawn once for each purchase. The ticket's own luck is used, and not the
 * ticket, so that the unit of money decides nothing.
 */
export function buyingTime(
  { cycle, luck }: { readonly cycle: SalesCycle; readonly luck: Luck },
  i: number,
  purchasesBefore: number,
): number {
  const ofTicket = cycle.ofTicket === 0 ? 0 : cycle.ofTicket * luck.normal(purpose.ticket, i, 0);
  return cycle.median * exp(ofTicket + cycle.spread * luck.normal(purpose.buyingTime, i, purchasesBefore));
}

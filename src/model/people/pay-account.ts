import { Memory } from "../decisions/memory.ts";
import { type ComponentTerms, type Pay, weeksOf } from "../incentives/component.ts";
import { withContinuation } from "../incentives/continuation.ts";
import { PartPay } from "../incentives/part-pay.ts";
import type { PaidMetric } from "../incentives/pay-plan.ts";
import {
  carries,
  expectedPayOf,
  isRanked,
  noPay,
  openingOf,
  termsInMonth,
  weeksDeferred,
} from "../incentives/payroll.ts";
import type { Seat } from "../incentives/seat.ts";
import type { Report, Reports } from "../measurement/reports.ts";
import type { Setup } from "../setup.ts";
import type { LeverEffects, ReadingBelief } from "./first-beliefs.ts";
import { type PaidYield, type Yields, yieldOf } from "./yields.ts";

/** A metric of a unit as a person follows it through a pay period; rates are sums over sums, all else is a sum. */
export interface Standing {
  readonly metric: string;
  readonly unit: number;
  readonly paid: PaidMetric;
  /** What tells of both sums. */
  readonly reportOnSum: Report;
  readonly reportOnPer: Report | null;
  /** Whether results count relative to a plan that is re-based every quarter. */
  readonly attainment: boolean;
  /** Result of the period so far: what is summed, and what it is divided by. */
  sum: number;
  per: number;
  /** Result of the quarter so far, and the plan that results are held against, for attainment. */
  quarter: number;
  quarterPer: number;
  plan: number;
  /** Weekly result at the levers that the pilot measured at: the pilot's at first; where others have a part, what they do of late. */
  usualSum: number;
  usualPer: number;
  /** Believed effect of each lever on it. */
  readonly effectOnSum: LeverEffects;
  readonly effectOnPer: LeverEffects | null;
  /** What was learned of the own part of it. */
  readonly paidYield: PaidYield | null;
}

/** One component of the plan as one person follows it. */
export interface PayAccount {
  readonly terms: ComponentTerms;
  readonly seat: Seat;
  readonly weeks: number;
  /** Weeks after a period's end until its pay comes. */
  readonly weeksDeferred: number;
  readonly standings: readonly Standing[];
  readonly memory: Memory;
  readonly expected: Float64Array;
  readonly weight: Float64Array;
  readonly slopes: Float64Array;
  readonly surprises: Float64Array;
  /** How much a period weighs of the one before it, for whoever looks ahead. */
  readonly continuation: number;
  /** Whether people look beyond the period, because something is carried over and they weigh it. */
  readonly looksAhead: boolean;
  /** Results of a whole pay period that the person expects of their levers, where they look ahead. */
  readonly usual: Float64Array;
  /** Scratch: results as payroll reads them. */
  readonly results: Float64Array;
  /** The terms that hold in the current period, see {@link putInForce}; null where the component pays nothing in it. */
  inForce: ComponentTerms | null;
  /** What the period pays by them; nothing out of season. */
  owed: Pay;
  /** The same and, as far as people look ahead, what it changes in later pay; nothing out of season. */
  pay: Pay;
  /** What is owed for the period so far, to the cent, and what of it stands in the books. */
  due: number;
  accrued: number;
  /** What is to be taken back and could not be taken from pay yet, to the cent. */
  debt: number;
  /** Place among the person's accounts of the one that goes on where this one ends; -1 where none does. */
  readonly heir: number;
  /** Whether its last period has just closed. */
  isEnding: boolean;
  /** What the period before left behind, in components that carry something over. */
  carried: number;
  /** Weeks of the current period before the person came. */
  missed: number;
  /** The least that the current period pays a newcomer, if it were whole, and the week in which that ends; nothing is none. */
  guaranteed: number;
  guaranteedUntil: number;
  /** What was earned in the last periods and comes later, the latest first. */
  readonly waiting: Float64Array;
}

/** Opens a person's account of one component; standings are empty where it pays whatever happens. */
export function openAccount(
  terms: ComponentTerms,
  seat: Seat,
  beliefs: readonly ReadingBelief[],
  setup: Setup,
  reports: Reports,
  heir: number,
  yields: Yields,
): PayAccount {
  const standings = Array.from(
    beliefs,
    ({ reading, paid, usualSum, usualPer, effectOnSum, effectOnPer }): Standing => ({
      metric: reading.metric,
      unit: reading.unit,
      paid,
      reportOnSum: reports.on(reading.unit, reading.metric, paid, "sum"),
      reportOnPer: paid.per ? reports.on(reading.unit, reading.metric, paid, "per") : null,
      attainment: reading.attainment ?? false,
      sum: 0,
      per: 0,
      quarter: 0,
      quarterPer: 0,
      plan: 1,
      usualSum,
      usualPer,
      effectOnSum,
      effectOnPer,
      paidYield: yieldOf(yields, reading.metric),
    }),
  );
  const row = () => new Float64Array(standings.length);
  const { continuation } = setup.company.decisions;
  const account: PayAccount = {
    terms,
    seat,
    weeks: weeksOf[terms.period],
    weeksDeferred: weeksDeferred(terms),
    standings,
    memory: new Memory(
      standings.length,
      setup.company.decisions.memoryWeeks,
      beliefs.map(({ spread }) => spread),
    ),
    expected: row(),
    weight: row(),
    slopes: row(),
    surprises: row(),
    continuation,
    looksAhead: continuation > 0 && carries(terms),
    usual: row(),
    results: row(),
    inForce: null,
    owed: noPay,
    pay: noPay,
    due: 0,
    accrued: 0,
    debt: 0,
    heir,
    isEnding: false,
    carried: openingOf(terms, seat),
    missed: 0,
    guaranteed: 0,
    guaranteedUntil: 0,
    waiting: new Float64Array(Math.ceil(weeksDeferred(terms) / weeksOf[terms.period])),
  };
  putInForce(account, termsInMonth(terms, 1));
  return account;
}

/** Lets an account be paid by some terms from now on; by none out of season. */
export function putInForce(account: PayAccount, terms: ComponentTerms | null): void {
  const { seat, usual, continuation } = account;
  account.inForce = terms;
  account.owed = terms === null ? noPay : inPart(account, expectedPayOf(terms, seat));
  account.pay = terms === null ? noPay : inPart(account, withContinuation(terms, seat, usual, continuation));
}

/** Pay as it is for a whole period that guarantees nothing, else for what of it there is. */
function inPart(account: PayAccount, pay: Pay): Pay {
  const { missed, weeks, guaranteed } = account;
  if (missed === 0 && guaranteed === 0) return pay;
  const least = guaranteed > 0 ? { least: guaranteed } : {};
  return new PartPay(pay, { share: (weeks - missed) / weeks, addsUp: addingUp(account), ...least });
}

/** By reading, whether it adds up over the time that somebody is there: what is ranked is of the post, and a rate of no time. */
function addingUp({ terms, standings }: PayAccount): readonly boolean[] {
  return standings.map(({ paid }) => !paid.per && !isRanked(terms));
}

/** The results of a period as payroll reads them, as if all of it had been as the part for which somebody was there. */
export function resultsOfWhole(account: PayAccount): readonly number[] {
  const { standings, missed, weeks } = account;
  if (missed === 0) return standings.map(readingValue);
  const adds = addingUp(account);
  return standings.map((one, r) => readingValue(one) * (adds[r] ? weeks / (weeks - missed) : 1));
}

/** The value of a standing as payroll reads it. */
export function readingValue({ paid, sum, per }: Standing): number {
  if (!paid.per) return sum;
  return per === 0 ? 0 : sum / per;
}

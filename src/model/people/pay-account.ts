import { Memory } from "../decisions/memory.ts";
import { type ComponentTerms, type Pay, type Seat, weeksOf } from "../incentives/component.ts";
import { withContinuation } from "../incentives/continuation.ts";
import type { PaidMetric } from "../incentives/pay-plan.ts";
import { carries, expectedPayOf, openingOf, readingsOf, termsInMonth } from "../incentives/payroll.ts";
import { type Flow, flows } from "../ledger/flows.ts";
import type { Report, Reports } from "../measurement/reports.ts";
import type { Priors } from "../priors.ts";
import type { Setup } from "../setup.ts";
import { believedSlope, unitKind, usualFlow } from "./believed-slopes.ts";

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
}

/** Believed effects of a person's levers on one weekly result, by lever. */
export interface LeverEffects {
  readonly own: Float64Array;
  readonly spill: Float64Array;
  readonly bend: Float64Array;
}

/** One component of the plan as one person follows it. */
export interface PayAccount {
  readonly terms: ComponentTerms;
  readonly seat: Seat;
  readonly weeks: number;
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
  /** What is owed for the period so far and stands in the books, to the cent. */
  accrued: number;
  /** What the period before left behind, in components that carry something over. */
  carried: number;
}

/** Opens a person's account of one component; standings are empty where it pays whatever happens. */
export function openAccount(
  terms: ComponentTerms,
  seat: Seat,
  setup: Setup,
  priors: Priors,
  person: { readonly number: number; readonly department: Seat["department"] },
  levers: number,
  reports: Reports,
): PayAccount {
  const standings = readingsOf(terms, seat).map(({ metric, unit, attainment }): Standing => {
    const paid = setup.plan.metrics[metric]!;
    const usual = (weights: PaidMetric["sum"]) =>
      weigh(weights, (flow) => usualFlow(priors, setup.company.marketers.count, unit, flow));
    const effects = (weights: PaidMetric["sum"]) =>
      leverEffects(weights, setup, priors, person, unit, levers);
    return {
      metric,
      unit,
      paid,
      reportOnSum: reports.on(unit, metric, paid, "sum"),
      reportOnPer: paid.per ? reports.on(unit, metric, paid, "per") : null,
      attainment: attainment ?? false,
      sum: 0,
      per: 0,
      quarter: 0,
      quarterPer: 0,
      plan: 1,
      usualSum: usual(paid.sum),
      usualPer: paid.per ? usual(paid.per) : 1,
      effectOnSum: effects(paid.sum),
      effectOnPer: paid.per ? effects(paid.per) : null,
    };
  });
  const row = () => new Float64Array(standings.length);
  const { continuation } = setup.company.decisions;
  const account: PayAccount = {
    terms,
    seat,
    weeks: weeksOf[terms.period],
    standings,
    memory: new Memory(
      standings.length,
      setup.company.decisions.memoryWeeks,
      standings.map((one) => firstSpread(one, setup, priors)),
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
    owed: payNothing,
    pay: payNothing,
    accrued: 0,
    carried: openingOf(terms, seat),
  };
  putInForce(account, termsInMonth(terms, 1));
  return account;
}

const payNothing: Pay = () => 0;

/** Lets an account be paid by some terms from now on; by none out of season. */
export function putInForce(account: PayAccount, terms: ComponentTerms | null): void {
  const { seat, usual, continuation } = account;
  account.inForce = terms;
  account.owed = terms === null ? payNothing : expectedPayOf(terms, seat);
  account.pay = terms === null ? payNothing : withContinuation(terms, seat, usual, continuation);
}

/** The value of a standing as payroll reads it. */
export function readingValue({ paid, sum, per }: Standing): number {
  if (!paid.per) return sum;
  return per === 0 ? 0 : sum / per;
}

/** Sums something over the flows of a metric, with their weights. */
export function weigh(weights: PaidMetric["sum"], of: (flow: Flow) => number): number {
  let total = 0;
  for (const flow in weights) total += weights[flow as Flow]! * of(flow as Flow);
  return total;
}

/**
 * The spread of a weekly result believed before any is lived: what luck does to it from week to week at norm levers, as the
 * pilot saw. A result that never varied there is given a little, so that a plan can be asked what luck would change.
 */
function firstSpread(
  { unit, paid, usualSum, usualPer }: Standing,
  { company }: Setup,
  { weeklyLuck }: Priors,
): number {
  const rate = usualPer === 0 ? 0 : usualSum / usualPer;
  const luck = weeklyLuck[unitKind(unit, company.marketers.count)]!;
  const weightOf = (flow: Flow) => (paid.sum[flow] ?? 0) - rate * (paid.per?.[flow] ?? 0);
  const weighted = flows
    .map((flow, column) => [weightOf(flow), column] as const)
    .filter(([weight]) => weight !== 0);
  let variance = 0;
  for (const [one, row] of weighted) {
    for (const [other, column] of weighted) variance += one * other * luck[row * flows.length + column]!;
  }
  return Math.max(1e-6, Math.abs(usualSum) / 100, Math.sqrt(Math.max(0, variance)));
}

function leverEffects(
  weights: PaidMetric["sum"],
  { company }: Setup,
  priors: Priors,
  person: { readonly number: number; readonly department: Seat["department"] },
  unit: number,
  levers: number,
): LeverEffects {
  const [own, spill, bend] = [0, 0, 0].map(() => new Float64Array(levers)) as [Row, Row, Row];
  for (let lever = 0; lever < levers; lever++) {
    for (const flow in weights) {
      const weight = weights[flow as Flow]!;
      const slope = believedSlope(priors, company, person, lever, unit, flow as Flow);
      own[lever]! += weight * slope.own;
      spill[lever]! += weight * slope.spill;
      bend[lever]! += weight * slope.bend;
    }
    bend[lever] = Math.min(0, bend[lever]!);
  }
  return { own, spill, bend };
}

type Row = Float64Array;

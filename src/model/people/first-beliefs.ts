import type { ComponentTerms, Reading, Seat } from "../incentives/component.ts";
import { componentOf } from "../incentives/components/index.ts";
import { heirOf } from "../incentives/heir-of.ts";
import type { PaidMetric, PayPlan } from "../incentives/pay-plan.ts";
import { eligible, readingsOf } from "../incentives/payroll.ts";
import { seatsOf } from "../incentives/seats-of.ts";
import { type Flow, flows } from "../ledger/flows.ts";
import { type Department, FIRST_PERSON } from "../ledger/units.ts";
import type { Company } from "../parameters/company.ts";
import type { Priors } from "../priors.ts";
import type { Setup } from "../setup.ts";
import { believedSlope, unitKind, usualFlow } from "./believed-slopes.ts";

/** What a person believes before anything is lived, by what the pilot measured. Nothing in it ever changes. */
export interface FirstBeliefs {
  /** The components that pay the person for results, and what they believe of what each looks at. */
  readonly components: readonly ComponentBelief[];
  readonly learned: FlowBelief;
  readonly volume: FlowBelief;
  readonly quality: FlowBelief;
}

/** A component of the plan from a person's seat. */
export interface ComponentBelief {
  readonly terms: ComponentTerms;
  readonly seat: Seat;
  readonly readings: readonly ReadingBelief[];
  /** Place of the component that goes on where this one ends; -1 where none does. */
  readonly heir: number;
}

/** What a person believes of one reading of a component: what it is in a usual week, what their levers do to it, and luck. */
export interface ReadingBelief {
  readonly reading: Reading;
  readonly paid: PaidMetric;
  readonly usualSum: number;
  readonly usualPer: number;
  readonly effectOnSum: LeverEffects;
  readonly effectOnPer: LeverEffects | null;
  readonly spread: number;
}

/** Believed effects of a person's levers on one weekly result, by lever. */
export interface LeverEffects {
  readonly own: Float64Array;
  readonly spill: Float64Array;
  readonly bend: Float64Array;
}

/** What a person believes of a weekly flow of their own. */
export interface FlowBelief {
  readonly flow: Flow;
  readonly usual: number;
  /** What a unit of each lever does to it. */
  readonly effect: Float64Array;
}

/** What each department learns from and cares for as its own volume. */
const volumeFlows = {
  marketing: { learned: "leads", cared: "mqls" },
  sales: { learned: "opportunities", cared: "deals" },
} as const satisfies Readonly<Record<Department, { readonly learned: Flow; readonly cared: Flow }>>;

interface Known {
  readonly company: Company;
  readonly priors: Priors;
  readonly byPerson: FirstBeliefs[];
}

/** What was found last for a plan: arms and replications of a comparison share plan, company and priors. */
const known = new WeakMap<PayPlan, Known>();

/** The first beliefs of a person, reckoned once for all trials of a plan in a company with the same priors. */
export function firstBeliefs(person: Believer, setup: Setup, priors: Priors, levers: number): FirstBeliefs {
  const { company, plan } = setup;
  let found = known.get(plan);
  if (found?.company !== company || found.priors !== priors) {
    found = { company, priors, byPerson: [] };
    known.set(plan, found);
  }
  found.byPerson[person.number] ??= believe(person, setup, priors, levers);
  return found.byPerson[person.number]!;
}

interface Believer {
  readonly number: number;
  readonly department: Department;
}

function believe(person: Believer, setup: Setup, priors: Priors, levers: number): FirstBeliefs {
  const { company, plan } = setup;
  const { number, department } = person;
  const seat = seatsOf(company.marketers.count, company.reps.count)[number]!;
  const paying = plan.components.filter(
    (terms) => eligible(terms, department) && !componentOf(terms.type).salary,
  );
  const unit = FIRST_PERSON + number;
  const own = (flow: Flow): FlowBelief => ({
    flow,
    usual: usualFlow(priors, company.marketers.count, unit, flow),
    effect: Float64Array.from(
      { length: levers },
      (_, lever) => believedSlope(priors, company, person, lever, unit, flow).own,
    ),
  });
  return {
    components: paying.map((terms) => ({
      terms,
      seat,
      heir: heirOf(terms, paying),
      readings: readingsOf(terms, seat).map((reading) =>
        believeReading(reading, setup, priors, person, levers),
      ),
    })),
    learned: own(volumeFlows[department].learned),
    volume: own(volumeFlows[department].cared),
    quality: own("lifetimeValue"),
  };
}

function believeReading(
  reading: Reading,
  setup: Setup,
  priors: Priors,
  person: Believer,
  levers: number,
): ReadingBelief {
  const { unit } = reading;
  const paid = setup.plan.metrics[reading.metric]!;
  const usual = (weights: PaidMetric["sum"]) =>
    weigh(weights, (flow) => usualFlow(priors, setup.company.marketers.count, unit, flow));
  const effects = (weights: PaidMetric["sum"]) => leverEffects(weights, setup, priors, person, unit, levers);
  const usualSum = usual(paid.sum);
  const usualPer = paid.per ? usual(paid.per) : 1;
  return {
    reading,
    paid,
    usualSum,
    usualPer,
    effectOnSum: effects(paid.sum),
    effectOnPer: paid.per ? effects(paid.per) : null,
    spread: firstSpread(unit, paid, usualSum, usualPer, setup, priors),
  };
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
  unit: number,
  paid: PaidMetric,
  usualSum: number,
  usualPer: number,
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

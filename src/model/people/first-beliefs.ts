import type { Repertoire } from "../decisions/levers.ts";
import type { ComponentTerms, Reading } from "../incentives/component.ts";
import { componentOf } from "../incentives/components/index.ts";
import { heirOf } from "../incentives/heir-of.ts";
import type { PaidMetric, PayPlan } from "../incentives/pay-plan.ts";
import { eligible, readingsOf } from "../incentives/payroll.ts";
import { seatFor } from "../incentives/recipients.ts";
import type { Seat } from "../incentives/seat.ts";
import { seatsOf } from "../incentives/seats-of.ts";
import { type Flow, flows } from "../ledger/flows.ts";
import { FIRST_PERSON } from "../ledger/units.ts";
import { type CountedFlow, countedFlows } from "../measurement/reported.ts";
import type { Company } from "../parameters/company.ts";
import type { Priors } from "../priors.ts";
import { type Post, roleNamed, rosterOf } from "../roles/roster.ts";
import type { Setup } from "../setup.ts";
import { type Believer, believedSlope, unitKind, usualFlow } from "./believed-slopes.ts";

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
  /** What of the person's own counts in it; null where nothing does, or it is a rate. */
  readonly own: OwnResult | null;
}

/** What a person believes of the part of a paid result that is their own, whoever else's results count as well. */
export interface OwnResult {
  readonly metric: string;
  readonly weights: PaidMetric["sum"];
  /** The same, as a week is counted by them. */
  readonly counted: readonly CountedFlow[];
  /** In a usual week. */
  readonly usual: number;
  /** What a unit of each lever does to it. */
  readonly effect: Float64Array;
  /** How many counted events one unit of it tells as much as: its mean over its variance, which is 1 for a count of Poisson luck. */
  readonly counts: number;
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

interface Known {
  readonly company: Company;
  readonly priors: Priors;
  readonly byPerson: FirstBeliefs[];
}

/** What was found last for a plan: arms and replications of a comparison share plan, company and priors. */
const known = new WeakMap<PayPlan, Known>();

/** The first beliefs of a person, reckoned once for all trials of a plan in a company with the same priors. */
export function firstBeliefs(post: Post, repertoire: Repertoire, setup: Setup, priors: Priors): FirstBeliefs {
  const { company, plan } = setup;
  let found = known.get(plan);
  if (found?.company !== company || found.priors !== priors) {
    found = { company, priors, byPerson: [] };
    known.set(plan, found);
  }
  found.byPerson[post.number] ??= believe({ ...post, repertoire }, setup, priors);
  return found.byPerson[post.number]!;
}

function believe(person: Believer, setup: Setup, priors: Priors): FirstBeliefs {
  const { company, plan } = setup;
  const { number, role, repertoire } = person;
  const { learns, volume } = roleNamed(role);
  const seat = seatsOf(rosterOf(company))[number]!;
  const paying = plan.components.filter(
    (terms) => eligible(terms, person) && !componentOf(terms.type).salary,
  );
  const unit = FIRST_PERSON + number;
  const own = (flow: Flow): FlowBelief => ({
    flow,
    usual: usualFlow(priors, company, unit, flow),
    effect: Float64Array.from(
      repertoire.levers,
      (_, lever) => believedSlope(priors, company, person, lever, unit, flow).own,
    ),
  });
  return {
    components: paying.map((terms) => ({
      terms,
      seat: seatFor(terms.for, seat),
      heir: heirOf(terms, paying),
      readings: readingsOf(terms, seatFor(terms.for, seat)).map((reading) =>
        believeReading(reading, setup, priors, person),
      ),
    })),
    learned: own(learns),
    volume: own(volume),
    quality: own("lifetimeValue"),
  };
}

function believeReading(reading: Reading, setup: Setup, priors: Priors, person: Believer): ReadingBelief {
  const { unit } = reading;
  const paid = setup.plan.metrics[reading.metric]!;
  const usual = (weights: PaidMetric["sum"]) =>
    weigh(weights, (flow) => usualFlow(priors, setup.company, unit, flow));
  const effects = (weights: PaidMetric["sum"]) => leverEffects(weights, setup, priors, person, unit);
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
    own: ownResult(reading.metric, paid, setup, priors, person),
  };
}

function ownResult(
  metric: string,
  paid: PaidMetric,
  setup: Setup,
  priors: Priors,
  person: Believer,
): OwnResult | null {
  const unit = FIRST_PERSON + person.number;
  const usual = weigh(paid.sum, (flow) => usualFlow(priors, setup.company, unit, flow));
  if (paid.per || !(usual > 0) || Object.values(paid.sum).some((weight) => weight! < 0)) return null;
  const spread = firstSpread(unit, paid, usual, 1, setup, priors);
  const effect = leverEffects(paid.sum, setup, priors, person, unit).own;
  return {
    metric,
    weights: paid.sum,
    counted: countedFlows(paid.sum),
    usual,
    effect,
    counts: usual / (spread * spread),
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
  const luck = weeklyLuck[unitKind(unit, company)]!;
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
  person: Believer,
  unit: number,
): LeverEffects {
  const levers = person.repertoire.levers.length;
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

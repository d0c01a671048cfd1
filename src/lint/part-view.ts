import { metricNamed } from "../metrics/index.ts";
import type { Metric } from "../metrics/metric.ts";
import type { ComponentTerms, PayPeriod } from "../model/incentives/component.ts";
import { COMPANY, type Department, unitOfDepartment } from "../model/ledger/units.ts";
import { type PayAccount, putInForce, type Standing } from "../model/people/pay-account.ts";
import { marginalResult, project } from "../model/people/projection.ts";
import type { Priors } from "../model/priors.ts";
import { believedPay, type Standpoint } from "../pilot/standpoint.ts";
import { betweenPeople } from "./between-people.ts";
import { draws } from "./draws.ts";
import { inSeason, shareInForce } from "./in-season.ts";
import { livedThrough } from "./lived-through.ts";
import { thresholds } from "./thresholds.ts";

/** A result that a component looks at for one person, with what it usually is and how far it can be moved. */
export interface ResultView {
  readonly metric: string;
  readonly about: Metric | undefined;
  readonly unit: number;
  /** Whose it is: one's own, one's department's or company's, or somebody else's. */
  readonly whose: "self" | "shared" | "rival";
  readonly attainment: boolean;
  /** Places of the values that it stands for: a gate may look at the same number as the pay itself. */
  readonly places: readonly number[];
  /** Over a pay period at usual behaviour, and the standard deviation over periods and people. */
  readonly expected: number;
  readonly spread: number;
  /** What a unit of a weekly result, week after week, adds to the value. */
  readonly weight: number;
  /** What a unit of each lever held for the whole period does to it. */
  readonly effects: readonly number[];
  /** The same where everybody who shares the result moves together: what can be reached at best and at worst, luck included. */
  readonly least: number;
  readonly most: number;
}

/** One component as one person of a department meets it. */
export interface PartView {
  /** Its place in the plan as it was written. */
  readonly place: number;
  /** Its terms where it has settled, when guarantees for the first months are over. */
  readonly terms: ComponentTerms;
  /** The counted month in which it is read: the last one in which it pays. */
  readonly month: number;
  /** Share of a run's months in which it pays. */
  readonly inForce: number;
  readonly department: Department;
  readonly period: PayPeriod;
  readonly weeks: number;
  /** Whether it counts as salary. */
  readonly salary: boolean;
  readonly results: readonly ResultView[];
  /** Pay of a period where each result has a value, in the order of `results`; black box. */
  readonly pay: (values: readonly number[]) => number;
  /** Mean pay of a period at usual behaviour. */
  readonly usualPay: number;
  /** What the period before usually leaves behind, in components that carry something over: a quota, a debt, what waits. */
  readonly carried: number;
  /** Share of a run's periods in which what is asked for is made, where that follows results; else none. */
  readonly made: number | undefined;
  /** What a unit of each lever is worth through this component, money a week, undiscounted. */
  readonly gradient: readonly number[];
  readonly standpoint: Standpoint;
}

type Of = Pick<PartView, "place" | "department">;

/** A paid component (an account of the person at a standpoint) as rules see it in runs of so many months. */
export function partView(
  of: Of,
  account: PayAccount,
  standpoint: Standpoint,
  priors: Priors,
  months: number,
): PartView {
  const stated = account.terms;
  const { terms, month } = inSeason(stated, months);
  putInForce(account, terms);
  project(account, standpoint.mind, standpoint.intended, account.weeks);
  const results = resultsOf(account, standpoint, priors);
  const values = new Float64Array(account.standings.length);
  const fill = (given: readonly number[]) => {
    results.forEach(({ places }, at) => {
      for (const place of places) values[place] = given[at]!;
    });
    return values;
  };
  const readingsOf = (given: readonly number[]) => [...fill(given)];
  const pay = (given: readonly number[]) => account.pay.of(fill(given), account.carried);
  const lived = livedThrough(terms, standpoint.seat, draws(results).map(readingsOf), months);
  account.carried = lived.carried;
  return {
    ...of,
    ...lived,
    terms,
    month,
    inForce: shareInForce(stated, months),
    period: terms.period,
    weeks: account.weeks,
    salary: false,
    results,
    pay,
    gradient: believedPay(standpoint, account),
    standpoint,
  };
}

/** A salary as rules see it. */
export function salaryView(
  of: Of,
  terms: ComponentTerms,
  paid: number,
  weeks: number,
  standpoint: Standpoint,
): PartView {
  const gradient = standpoint.repertoire.levers.map(() => 0);
  const { period } = terms;
  return {
    ...of,
    terms,
    month: 1,
    inForce: 1,
    period,
    weeks,
    salary: true,
    results: [],
    pay: () => paid,
    usualPay: paid,
    carried: 0,
    made: undefined,
    gradient,
    standpoint,
  };
}

function resultsOf(account: PayAccount, standpoint: Standpoint, priors: Priors): readonly ResultView[] {
  const same = (one: Standing, other: Standing) =>
    one.metric === other.metric && one.unit === other.unit && one.attainment === other.attainment;
  const { standings } = account;
  return standings.flatMap((standing, place) => {
    if (standings.findIndex((other) => same(other, standing)) < place) return [];
    const places = standings.flatMap((other, at) => (same(other, standing) ? [at] : []));
    return [resultView(account, standing, place, places, standpoint, priors)];
  });
}

function resultView(
  account: PayAccount,
  standing: Standing,
  place: number,
  places: readonly number[],
  standpoint: Standpoint,
  priors: Priors,
): ResultView {
  const { metric, unit, attainment } = standing;
  const { weeks, seat } = account;
  const expected = account.expected[place]!;
  const weight = account.weight[place]!;
  const whose = unit === seat.self ? "self" : isShared(unit, seat.department) ? "shared" : "rival";
  const luck = weight * Math.sqrt(weeks) * account.memory.spread[place]!;
  const people = whose === "self" ? weight * weeks * betweenPeople(standing, standpoint, account, priors) : 0;
  const spread = Math.sqrt(luck * luck + people * people);
  const { mind, repertoire, norms } = standpoint;
  const effects = Array.from(
    norms,
    (_, lever) => weight * weeks * marginalResult(standing, expected, mind, repertoire, norms, lever),
  );
  const together = whose === "shared" ? seat.colleagues.length + 1 : 1;
  const [down, up] = leverReach(effects, standpoint).map((reach) => reach * together) as [number, number];
  return {
    metric,
    about: metricNamed(metric),
    unit,
    whose,
    attainment,
    places,
    expected,
    spread,
    weight: weight * weeks,
    effects,
    least: Math.max(Math.min(0, expected), expected + down - thresholds.luckReach * spread),
    most: expected + up + thresholds.luckReach * spread,
  };
}

function isShared(unit: number, department: Department): boolean {
  return unit === COMPANY || unit === unitOfDepartment[department];
}

/** How far the strongest single lever takes a result down and up when it is moved as far as it goes. */
function leverReach(
  effects: readonly number[],
  { repertoire, norms }: Standpoint,
): readonly [number, number] {
  const moves = repertoire.levers.flatMap(({ low, high }, lever) =>
    [low, high].map((end) => effects[lever]! * (end - norms[lever]!)),
  );
  return [Math.min(0, ...moves), Math.max(0, ...moves)];
}

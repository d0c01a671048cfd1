import { MONTHS_A_YEAR } from "../../calendar.ts";
import type { ComponentTerms } from "./component.ts";
import { costOf } from "./cost-of.ts";
import { familyOf, withoutMonths } from "./heir-of.ts";
import { termsInMonth } from "./payroll.ts";
import type { PlanSample } from "./plan-sample.ts";

/** Counted months, both included. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/** The months of a run, or of a year where that is longer, since money is told as a year's. */
function horizonOf(months: number): Span {
  return { from: 1, to: Math.max(MONTHS_A_YEAR, months) };
}

const lengthOf = ({ from, to }: Span): number => to - from + 1;

/** What a component pays by over some months: each set of terms with the number of months in which it holds. */
function seasonsIn(
  terms: ComponentTerms,
  { from, to }: Span,
): readonly (readonly [ComponentTerms, number])[] {
  const found = new Map<string, readonly [ComponentTerms, number]>();
  for (let month = from; month <= to; month++) {
    const inForce = termsInMonth(terms, month);
    if (inForce === null) continue;
    const key = inForce === terms ? "as stated" : JSON.stringify(inForce);
    const [first, months] = found.get(key) ?? [inForce, 0];
    found.set(key, [first, months + 1]);
  }
  return [...found.values()];
}

/** The same as {@link costOf} with its terms as they hold in some months, money a year on average over them. */
function costWithin(span: Span, terms: ComponentTerms, sample: PlanSample) {
  const cost = costOf(terms, sample);
  return (candidate: ComponentTerms): number =>
    seasonsIn(candidate, span).reduce(
      (sum, [inForce, months]) => sum + cost(inForce) * (months / lengthOf(span)),
      0,
    );
}

/** What a component costs at usual behaviour in money a year, on average over a run of so many months, or over a year. */
export function costOverRun(terms: ComponentTerms, sample: PlanSample, months: number): number {
  return costWithin(horizonOf(months), terms, sample)(terms);
}

/**
 * What a component costs at usual behaviour in the first year in which it pays, or in all where it ends before: what a target cost
 * is about, however long the run.
 */
export function firstYearCost(terms: ComponentTerms, sample: PlanSample): (terms: ComponentTerms) => number {
  let from = 1;
  while (termsInMonth(terms, from) === null) from++;
  return costWithin({ from, to: from + MONTHS_A_YEAR - 1 }, terms, sample);
}

/** By which terms a part of a plan pays in each of the first so many months; undefined where it pays nothing. */
function seasonsByMonth(family: readonly ComponentTerms[], months: number): readonly (string | undefined)[] {
  return Array.from({ length: months }, (_, before) => {
    const inForce = family.map((one) => termsInMonth(one, before + 1)).find((one) => one !== null);
    return inForce && withoutMonths(inForce);
  });
}

/**
 * What money that a component paid in each month of a run is multiplied by to be a year's: a run shorter than a year is taken to
 * go on as it went last, but terms that hold for some months only while they hold. Null for one that pays by the same terms all the
 * time, by itself or with the parts of the plan that it goes on in.
 */
export function yearOfPart(
  terms: ComponentTerms,
  components: readonly ComponentTerms[],
  months: number,
): readonly number[] | null {
  const year = seasonsByMonth(familyOf(terms, components), lengthOf(horizonOf(months)));
  if (year[0] !== undefined && year.every((season) => season === year[0])) return null;
  const seen = year.slice(0, months);
  const last = seen.findLast((season) => season !== undefined);
  if (last === undefined) return seen.map(() => 0);
  const expected = year.map((season) => (season === undefined || seen.includes(season) ? season : last));
  const monthsOf = (some: typeof year, season: string) => some.filter((one) => one === season).length;
  // What is taken in months in which nothing is paid was owed before.
  return seen.map((season = last) => {
    const lasts = monthsOf(expected, season) / monthsOf(seen, season);
    return (lasts * MONTHS_A_YEAR) / year.length;
  });
}

import { DAYS_A_WEEK, WEEKS_A_QUARTER } from "../../calendar.ts";
import { type ComponentTerms, weeksOf } from "../incentives/component.ts";
import { componentOf } from "../incentives/components/index.ts";
import { attainmentOf as ofAsked } from "../incentives/in-decimals.ts";
import type { Department } from "../ledger/units.ts";
import { stillOwed } from "./close-period.ts";
import { type PayAccount, readingValue, resultsOfWhole } from "./pay-account.ts";
import type { Person } from "./staff.ts";

/** What people were paid over the counted weeks, person by person and component by component. */
export interface PayTable {
  /** Names of all who are paid by the plan, marketers first. */
  readonly people: readonly string[];
  /** The department of each. */
  readonly departments: readonly Department[];
  /** Skill and pace together of whoever had each post first; 1 where nobody differs. */
  readonly ability: Float64Array;
  /** Weeks of a row's period, by component in the plan's order; a salary is summed by month. */
  readonly weeksEach: readonly number[];
  /** Money by [component][person][period]; what a period that did not end has earned so far stands in its last cell. */
  readonly paid: Float64Array;
  /** Result over what was asked, in the same cells: 1 where a quota was just made; NaN where none is or a period did not end. */
  readonly attainment: Float64Array;
  /** Money that each person still owes of each component at the run's end, by [component][person]: advances, and what could not be taken. */
  readonly owing: Float64Array;
}

/** How many periods of so many weeks a component has, the last perhaps unfinished. */
export function periodsIn(weeks: number, weeksEach: number): number {
  return Math.ceil(weeks / weeksEach);
}

/** Where a component's cells begin in a pay table, for every component and the end. */
export function startsOf(weeksEach: readonly number[], people: number, weeks: number): readonly number[] {
  const starts = [0];
  for (const each of weeksEach) starts.push(starts.at(-1)! + people * periodsIn(weeks, each));
  return starts;
}

/** Writes down what people are paid while a trial runs. It only listens: nothing in a trial reads it. */
export class PayRecord {
  readonly weeksEach: readonly number[];
  readonly paid: Float64Array;
  readonly attainment: Float64Array;
  readonly #components: readonly ComponentTerms[];
  readonly #starts: readonly number[];
  readonly #weeks: number;

  constructor(components: readonly ComponentTerms[], people: number, weeks: number) {
    this.#components = components;
    this.#weeks = weeks;
    this.weeksEach = Array.from(
      components,
      ({ type, period }) => weeksOf[componentOf(type).salary ? "month" : period],
    );
    this.#starts = startsOf(this.weeksEach, people, weeks);
    this.paid = new Float64Array(this.#starts.at(-1)!);
    this.attainment = new Float64Array(this.#starts.at(-1)!).fill(Number.NaN);
  }

  /** Adds money that a component pays a person, or no longer owes them, on a counted day. */
  pay(terms: ComponentTerms, person: number, day: number, amount: number): void {
    const cell = this.#cell(terms, person, day);
    if (cell !== undefined) this.paid[cell] = this.paid[cell]! + amount;
  }

  /** Notes how far a person came in the period that ends on a day. */
  attain(terms: ComponentTerms, person: number, day: number, attainment: number): void {
    const cell = this.#cell(terms, person, day);
    if (cell !== undefined) this.attainment[cell] = attainment;
  }

  /** What each person still owes of each component, by [component][person]. */
  owing(people: readonly Person[]): Float64Array {
    return Float64Array.from(
      this.#components.flatMap((terms) =>
        people.map(({ mind }) => {
          const account = mind?.accounts.find((one) => one.terms === terms);
          return account ? stillOwed(account) : 0;
        }),
      ),
    );
  }

  #cell(terms: ComponentTerms, person: number, day: number): number | undefined {
    const place = this.#components.indexOf(terms);
    if (place < 0) return undefined;
    const each = this.weeksEach[place]!;
    const period = Math.floor(day / DAYS_A_WEEK / each);
    return this.#starts[place]! + person * periodsIn(this.#weeks, each) + period;
  }
}

/** Writes down a person's attainment at the end of a pay period, before the account is closed. */
export function recordAttainment(
  { payRecord, day }: { readonly payRecord: PayRecord; readonly day: number },
  { number }: Person,
  account: PayAccount,
): void {
  payRecord.attain(account.terms, number, day, attainmentOf(account));
}

/**
 * What a period's result is of what was asked: of the quota, or of the plan that results are held against, which is a quarter's
 * (so that a longer period counts its mean). NaN where nothing is asked, or nothing is paid in that period.
 */
export function attainmentOf(account: PayAccount): number {
  const { inForce, seat, standings, weeks, carried } = account;
  if (inForce === null) return Number.NaN;
  const { attainment } = componentOf(inForce.type);
  if (attainment) return attainment(inForce, resultsOfWhole(account), seat, carried);
  const [own] = standings;
  if (!own?.attainment) return Number.NaN;
  return ofAsked(own.paid.per ? readingValue(own) : readingValue(own) / (weeks / WEEKS_A_QUARTER), 1);
}

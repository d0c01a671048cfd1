import { type Flow, flowIndex, flows } from "./flows.ts";
import { COMPANY, FIRST_PERSON, MARKETING, SALES } from "./units.ts";

const width = flows.length;

/**
 * Every countable event by week and unit, as one column block a week. Weeks count from the start of the warm-up. An event is
 * credited to the company once, and to the marketer and the rep whose event it is, with their departments.
 */
export class Ledger {
  readonly units: number;
  readonly weeks: number;
  readonly values: Float64Array;
  #base = 0;

  constructor(weeks: number, people: number) {
    this.weeks = weeks;
    this.units = FIRST_PERSON + people;
    this.values = new Float64Array(weeks * this.units * width);
  }

  /**
   * The same entries in a ledger of its own, turned to the same page; over those of another that nobody needs any more, where that
   * has as many pages and units.
   */
  copy(spent?: Ledger): Ledger {
    const fits = spent?.weeks === this.weeks && spent.units === this.units;
    const copy = fits ? spent : new Ledger(this.weeks, this.units - FIRST_PERSON);
    copy.values.set(this.values);
    copy.#base = this.#base;
    return copy;
  }

  /** Turns to the page of a week, on which events are booked from now on. */
  openWeek(week: number): void {
    this.#base = week * this.units * width;
  }

  /** Credits an event to the company once, and to a marketer and a rep (by person number) unless -1. */
  credit(flow: number, amount: number, marketer: number, rep: number): void {
    const { values } = this;
    const page = this.#base + flow;
    values[page + COMPANY * width]! += amount;
    if (marketer >= 0) addPart(values, page, amount, marketer, MARKETING);
    if (rep >= 0) addPart(values, page, amount, rep, SALES);
  }

  /** Credits a person and their department, where the company is credited apart. */
  creditPart(flow: number, amount: number, person: number, department: number): void {
    addPart(this.values, this.#base + flow, amount, person, department);
  }

  /** A flow of a unit in a week. */
  flow(week: number, unit: number, flow: number): number {
    return this.values[(week * this.units + unit) * width + flow]!;
  }

  /** A flow of a unit summed over weeks, the last one not included. */
  sum(fromWeek: number, toWeek: number, unit: number, name: Flow): number {
    let total = 0;
    for (let week = fromWeek; week < toWeek; week++) total += this.flow(week, unit, flowIndex[name]);
    return total;
  }
}

function addPart(
  values: Float64Array,
  page: number,
  amount: number,
  person: number,
  department: number,
): void {
  values[page + department * width]! += amount;
  values[page + (FIRST_PERSON + person) * width]! += amount;
}

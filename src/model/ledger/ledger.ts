import { type Flow, flowIndex, flows } from "./flows.ts";
import { COMPANY, FIRST_PERSON } from "./units.ts";

const width = flows.length;

/**
 * Every countable event by week and unit, as one column block a week. Weeks count from the start of the warm-up. An event is
 * credited to the company once, and to the people whose event it is; a department has what its people have.
 */
export class Ledger {
  readonly units: number;
  readonly weeks: number;
  /** The unit of each person's department. */
  readonly #homes: readonly number[];
  /** Entries by week, unit and flow; those of departments are not up to date. */
  readonly #values: Float64Array;
  #base = 0;

  constructor(weeks: number, homes: readonly number[]) {
    this.weeks = weeks;
    this.units = FIRST_PERSON + homes.length;
    this.#homes = homes;
    this.#values = new Float64Array(weeks * this.units * width);
  }

  /** An empty ledger; in place of another that nobody needs any more, where that is for as many weeks and people. */
  static empty(weeks: number, homes: readonly number[], spent?: Ledger): Ledger {
    if (!Ledger.#isFor(spent, weeks, homes)) return new Ledger(weeks, homes);
    spent.#values.fill(0);
    return spent;
  }

  /**
   * The same entries up to the page that is open, and nothing after, in a ledger of its own, turned to the same page; in place of a
   * spent one, where that fits.
   */
  copy(spent?: Ledger): Ledger {
    const { weeks } = this;
    const fits = Ledger.#isFor(spent, weeks, this.#homes);
    const copy = fits ? spent : new Ledger(weeks, this.#homes);
    const written = this.#base + this.units * width;
    copy.#values.set(this.#values.subarray(0, written));
    copy.#values.fill(0, written);
    copy.#base = this.#base;
    return copy;
  }

  static #isFor(ledger: Ledger | undefined, weeks: number, homes: readonly number[]): ledger is Ledger {
    if (ledger === undefined || ledger.weeks !== weeks || ledger.#homes.length !== homes.length) return false;
    return homes.every((unit, person) => ledger.#homes[person] === unit);
  }

  /** Turns to the page of a week, on which events are booked from now on. */
  openWeek(week: number): void {
    this.#base = week * this.units * width;
  }

  /** Forgets what stands on the first page. */
  clearFirst(): void {
    this.#values.fill(0, 0, this.units * width);
  }

  /** Credits an event to the company once, and to the people whose event it is (by number) unless -1. */
  credit(flow: number, amount: number, one: number, other: number): void {
    const values = this.#values;
    const page = this.#base + flow;
    values[page + COMPANY * width]! += amount;
    if (one >= 0) values[page + (FIRST_PERSON + one) * width]! += amount;
    if (other >= 0) values[page + (FIRST_PERSON + other) * width]! += amount;
  }

  /** Credits amounts of as many flows, from one on, like {@link credit}. */
  creditRow(first: number, amounts: Float64Array, one: number, other: number): void {
    this.#addAmounts(first, amounts, COMPANY);
    if (one >= 0) this.#addAmounts(first, amounts, FIRST_PERSON + one);
    if (other >= 0) this.#addAmounts(first, amounts, FIRST_PERSON + other);
  }

  #addAmounts(first: number, amounts: Float64Array, unit: number): void {
    const values = this.#values;
    const from = this.#base + first + unit * width;
    for (let k = 0; k < amounts.length; k++) values[from + k]! += amounts[k]!;
  }

  /** Credits a person, where the company is credited apart. */
  creditPart(flow: number, amount: number, person: number): void {
    this.#values[this.#base + flow + (FIRST_PERSON + person) * width]! += amount;
  }

  /** A flow of a unit in a week. */
  flow(week: number, unit: number, flow: number): number {
    if (unit !== COMPANY && unit < FIRST_PERSON) return this.#flowOf(week, unit, flow);
    return this.#values[(week * this.units + unit) * width + flow]!;
  }

  #flowOf(week: number, department: number, flow: number): number {
    const homes = this.#homes;
    const first = (week * this.units + FIRST_PERSON) * width + flow;
    let total = 0;
    for (let person = 0; person < homes.length; person++)
      if (homes[person] === department) total += this.#values[first + person * width]!;
    return total;
  }

  /** A flow of a unit summed over weeks, the last one not included. */
  sum(fromWeek: number, toWeek: number, unit: number, name: Flow): number {
    const flow = flowIndex[name];
    let total = 0;
    if (unit !== COMPANY && unit < FIRST_PERSON) {
      for (let week = fromWeek; week < toWeek; week++) total += this.#flowOf(week, unit, flow);
      return total;
    }
    const page = this.units * width;
    const end = toWeek * page;
    for (let at = fromWeek * page; at < end; at += page) total += this.#values[at + unit * width + flow]!;
    return total;
  }

  /** The entries of all weeks from one on by week, unit and flow, departments included: those of the first so many units. */
  table(fromWeek = 0, units = this.units): Float64Array {
    const table = new Float64Array((this.weeks - fromWeek) * units * width);
    for (let week = fromWeek; week < this.weeks; week++) {
      const page = table.subarray((week - fromWeek) * units * width);
      page.set(this.#rows(week, COMPANY, COMPANY + 1), COMPANY * width);
      for (let unit = COMPANY + 1; unit < FIRST_PERSON; unit++)
        this.#sumRows(week, unit, page.subarray(unit * width));
      page.set(this.#rows(week, FIRST_PERSON, units), FIRST_PERSON * width);
    }
    return table;
  }

  #rows(week: number, fromUnit: number, toUnit: number): Float64Array {
    const page = week * this.units;
    return this.#values.subarray((page + fromUnit) * width, (page + toUnit) * width);
  }

  #sumRows(week: number, department: number, sums: Float64Array): void {
    const rows = this.#rows(week, FIRST_PERSON, this.units);
    for (let person = 0; person < this.#homes.length; person++) {
      if (this.#homes[person] !== department) continue;
      for (let flow = 0; flow < width; flow++) sums[flow]! += rows[person * width + flow]!;
    }
  }
}

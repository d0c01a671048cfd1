import { type Flow, flowIndex, flows } from "./flows.ts";
import { COMPANY, FIRST_PERSON, MARKETING, SALES } from "./units.ts";

const width = flows.length;

/**
 * Every countable event by week and unit, as one column block a week. Weeks count from the start of the warm-up. An event is
 * credited to the company once, and to the marketer and the rep whose event it is; a department has what its people have.
 */
export class Ledger {
  readonly units: number;
  readonly weeks: number;
  /** Marketers, who come first among the people. */
  readonly #marketers: number;
  /** Entries by week, unit and flow; those of departments are not up to date. */
  readonly #values: Float64Array;
  #base = 0;

  constructor(weeks: number, marketers: number, reps: number) {
    this.weeks = weeks;
    this.units = FIRST_PERSON + marketers + reps;
    this.#marketers = marketers;
    this.#values = new Float64Array(weeks * this.units * width);
  }

  /** An empty ledger; in place of another that nobody needs any more, where that is for as many weeks and people. */
  static empty(weeks: number, marketers: number, reps: number, spent?: Ledger): Ledger {
    if (!Ledger.#isFor(spent, weeks, marketers, reps)) return new Ledger(weeks, marketers, reps);
    spent.#values.fill(0);
    return spent;
  }

  /**
   * The same entries up to the page that is open, and nothing after, in a ledger of its own, turned to the same page; in place of a
   * spent one, where that fits.
   */
  copy(spent?: Ledger): Ledger {
    const { weeks, units } = this;
    const reps = units - FIRST_PERSON - this.#marketers;
    const fits = Ledger.#isFor(spent, weeks, this.#marketers, reps);
    const copy = fits ? spent : new Ledger(weeks, this.#marketers, reps);
    const written = this.#base + this.units * width;
    copy.#values.set(this.#values.subarray(0, written));
    copy.#values.fill(0, written);
    copy.#base = this.#base;
    return copy;
  }

  static #isFor(
    ledger: Ledger | undefined,
    weeks: number,
    marketers: number,
    reps: number,
  ): ledger is Ledger {
    if (ledger === undefined || ledger.weeks !== weeks) return false;
    return ledger.#marketers === marketers && ledger.units === FIRST_PERSON + marketers + reps;
  }

  /** Turns to the page of a week, on which events are booked from now on. */
  openWeek(week: number): void {
    this.#base = week * this.units * width;
  }

  /** Credits an event to the company once, and to a marketer and a rep (by person number) unless -1. */
  credit(flow: number, amount: number, marketer: number, rep: number): void {
    const values = this.#values;
    const page = this.#base + flow;
    values[page + COMPANY * width]! += amount;
    if (marketer >= 0) values[page + (FIRST_PERSON + marketer) * width]! += amount;
    if (rep >= 0) values[page + (FIRST_PERSON + rep) * width]! += amount;
  }

  /** Credits amounts of as many flows, from one on, like {@link credit}. */
  creditRow(first: number, amounts: Float64Array, marketer: number, rep: number): void {
    this.#addAmounts(first, amounts, COMPANY);
    if (marketer >= 0) this.#addAmounts(first, amounts, FIRST_PERSON + marketer);
    if (rep >= 0) this.#addAmounts(first, amounts, FIRST_PERSON + rep);
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
    if (unit === MARKETING) return this.#flowOf(week, FIRST_PERSON, FIRST_PERSON + this.#marketers, flow);
    if (unit === SALES) return this.#flowOf(week, FIRST_PERSON + this.#marketers, this.units, flow);
    return this.#values[(week * this.units + unit) * width + flow]!;
  }

  #flowOf(week: number, fromUnit: number, toUnit: number, flow: number): number {
    let total = 0;
    for (let unit = fromUnit; unit < toUnit; unit++)
      total += this.#values[(week * this.units + unit) * width + flow]!;
    return total;
  }

  /** A flow of a unit summed over weeks, the last one not included. */
  sum(fromWeek: number, toWeek: number, unit: number, name: Flow): number {
    let total = 0;
    for (let week = fromWeek; week < toWeek; week++) total += this.flow(week, unit, flowIndex[name]);
    return total;
  }

  /** The entries of all weeks from one on by week, unit and flow, departments included: those of the first so many units. */
  table(fromWeek = 0, units = this.units): Float64Array {
    const table = new Float64Array((this.weeks - fromWeek) * units * width);
    for (let week = fromWeek; week < this.weeks; week++) {
      const page = table.subarray((week - fromWeek) * units * width);
      const firstRep = FIRST_PERSON + this.#marketers;
      page.set(this.#rows(week, COMPANY, COMPANY + 1), COMPANY * width);
      this.#sumRows(week, FIRST_PERSON, firstRep, page.subarray(MARKETING * width));
      this.#sumRows(week, firstRep, this.units, page.subarray(SALES * width));
      page.set(this.#rows(week, FIRST_PERSON, units), FIRST_PERSON * width);
    }
    return table;
  }

  #rows(week: number, fromUnit: number, toUnit: number): Float64Array {
    const page = week * this.units;
    return this.#values.subarray((page + fromUnit) * width, (page + toUnit) * width);
  }

  #sumRows(week: number, fromUnit: number, toUnit: number, sums: Float64Array): void {
    const rows = this.#rows(week, fromUnit, toUnit);
    for (let from = 0; from < rows.length; from += width) {
      for (let flow = 0; flow < width; flow++) sums[flow]! += rows[from + flow]!;
    }
  }
}

import type { ComponentTerms } from "../../model/incentives/component.ts";
import { withContinuation } from "../../model/incentives/continuation.ts";
import { carries, carryOf, expectedPay } from "../../model/incentives/payroll.ts";
import type { Seat } from "../../model/incentives/seat.ts";

/** Points of the table of what a period leaves behind, and how far it reaches beyond what was asked, as a share of its width. */
const POINTS = 65;
const MARGIN = 0.5;

/**
 * What a component is worth to somebody who looks ahead: its pay, and what it changes in later periods, where the expected
 * results are taken to come again and again. The latter depends on nothing but what is left behind, so it is looked up in a
 * table, between whose points it is taken to be straight; without one each question would cost hundreds of periods.
 */
export class Foreseen {
  private readonly terms: ComponentTerms;
  private readonly seat: Seat;
  private readonly discount: number;
  private readonly later: (left: number) => number;
  private low = Number.NaN;
  private high = Number.NaN;
  private readonly table = new Float64Array(POINTS);

  /** Takes the expected results, which may change between calls of {@link foresee}. */
  constructor(terms: ComponentTerms, seat: Seat, expected: ArrayLike<number>, discount: number) {
    this.terms = terms;
    this.seat = seat;
    this.discount = carries(terms) ? discount : 0;
    const worth = withContinuation(terms, seat, expected, this.discount);
    this.later = (left) => this.discount * worth.of(expected, left);
  }

  /** Takes note that the expected results have changed. */
  foresee(): void {
    if (!Number.isNaN(this.low)) this.fill();
  }

  /** What a period's results are worth, in money, where the period before left so much behind. */
  worth(values: ArrayLike<number>, carried: number): number {
    const money = expectedPay(this.terms, values, this.seat, carried);
    if (this.discount === 0) return money;
    return money + this.ahead(carryOf(this.terms, values, this.seat, carried));
  }

  private ahead(left: number): number {
    if (!(left >= this.low && left <= this.high)) this.widen(left);
    const width = this.high - this.low;
    if (!(width > 0)) return this.table[0]!;
    const place = ((left - this.low) / width) * (POINTS - 1);
    const below = Math.min(POINTS - 2, Math.floor(place));
    return this.table[below]! + (place - below) * (this.table[below + 1]! - this.table[below]!);
  }

  private widen(left: number): void {
    const known = !Number.isNaN(this.low);
    const low = known ? Math.min(this.low, left) : left;
    const high = known ? Math.max(this.high, left) : left;
    const margin = MARGIN * (high - low);
    this.low = low - margin;
    this.high = high + margin;
    this.fill();
  }

  private fill(): void {
    for (let n = 0; n < POINTS; n++) {
      this.table[n] = this.later(this.low + ((this.high - this.low) * n) / (POINTS - 1));
    }
  }
}

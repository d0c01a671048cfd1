import { MOST_MONTHS } from "../calendar.ts";
import type { ComponentTerms } from "../model/incentives/component.ts";
import { termsInMonth } from "../model/incentives/payroll.ts";

/** The terms of a component as they are read, and the counted month in which they hold. */
export interface Seen {
  readonly terms: ComponentTerms;
  readonly month: number;
}

/**
 * A component's terms where it has settled: in the last month of a run in which it pays, when guarantees for the first months
 * are over. Pay for a time that lies beyond the run is read in its first month, which is then beyond the run too.
 */
export function inSeason(terms: ComponentTerms, months: number): Seen {
  const within = Array.from({ length: months }, (_, k) => months - k);
  const beyond = Array.from({ length: Math.max(0, MOST_MONTHS - months) }, (_, k) => months + 1 + k);
  for (const month of [...within, ...beyond]) {
    const inForce = termsInMonth(terms, month);
    if (inForce !== null) return { terms: inForce, month };
  }
  return { terms, month: 1 };
}

/** The months in which a component pays, a bit for each of the most that a trial can have, so that thousands can be laid over each other. */
export function monthsPaid(terms: ComponentTerms): bigint {
  let months = 0n;
  for (let month = MOST_MONTHS; month >= 1; month--)
    months = 2n * months + (termsInMonth(terms, month) === null ? 0n : 1n);
  return months;
}

/** The share of a run's months in which a component pays. */
export function shareInForce(terms: ComponentTerms, months: number): number {
  const inForce = Array.from({ length: months }, (_, k) => termsInMonth(terms, k + 1) !== null);
  return inForce.filter(Boolean).length / months;
}

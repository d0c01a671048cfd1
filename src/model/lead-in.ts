import { DAYS_A_WEEK } from "../calendar.ts";
import { workingDays } from "./funnel/sales-cycle.ts";
import type { Company } from "./parameters/company.ts";

/** Longest time for which deals are begun before the warm-up: two years. */
const MOST_LEAD_WEEKS = 96;

/**
 * Weeks before the warm-up, of which nothing is written down: as long as nine in ten deals take, so that about as many wait for their
 * signature when the warm-up begins as ever will.
 */
export function leadWeeks({ selling }: Company): number {
  return Math.min(MOST_LEAD_WEEKS, Math.ceil(workingDays(selling.cycleDays.p90) / DAYS_A_WEEK));
}

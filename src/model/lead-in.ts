import { DAYS_A_WEEK } from "../calendar.ts";
import { workingDays } from "./funnel/sales-cycle.ts";
import type { Company } from "./parameters/company.ts";
import { WARM_UP_DAYS } from "./warm-up.ts";

/** Longest time for which deals are begun before the warm-up: a year. */
const MOST_LEAD_WEEKS = 48;

/**
 * Weeks before the warm-up, of which nothing is written down. Together they are twice as long as nine in ten deals take, so that nearly as many
 * wait for their signature on the first counted day as ever will.
 */
export function leadWeeks({ selling }: Company): number {
  const missing = 2 * workingDays(selling.cycleDays.p90) - WARM_UP_DAYS;
  return Math.min(MOST_LEAD_WEEKS, Math.max(0, Math.ceil(missing / DAYS_A_WEEK)));
}

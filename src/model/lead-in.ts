import { DAYS_A_WEEK, WEEKS_A_YEAR } from "../calendar.ts";
import { workingDays } from "./funnel/sales-cycle.ts";
import type { Company } from "./parameters/company.ts";
import { WARM_UP_DAYS } from "./warm-up.ts";

/**
 * Weeks before the warm-up, of which nothing is written down. Together they are twice as long as nine in ten deals take, so that nearly as many
 * wait for their signature on the first counted day as ever will; a year more than the warm-up is the most.
 */
export function leadWeeks({ selling }: Company): number {
  const missing = 2 * workingDays(selling.cycleDays.p90) - WARM_UP_DAYS;
  return Math.min(WEEKS_A_YEAR, Math.max(0, Math.ceil(missing / DAYS_A_WEEK)));
}

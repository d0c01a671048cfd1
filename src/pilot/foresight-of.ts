import { DAYS_A_MONTH } from "../calendar.ts";
import { salesCycleOf } from "../model/funnel/sales-cycle.ts";
import type { Company } from "../model/parameters/company.ts";

/** Longest that a pilot's runs are. */
const MOST_MONTHS = 24;

/** Months that people look ahead: as far as they are said to, and at least until half of today's deals will be signed. */
export function foresightOf(company: Company): number {
  const untilSigned = Math.ceil(salesCycleOf(company).median / DAYS_A_MONTH);
  return Math.min(MOST_MONTHS, Math.max(company.decisions.foresightMonths, untilSigned));
}

import { DAYS_A_MONTH, DAYS_A_WEEK } from "../calendar.ts";
/** Uncounted working days before the first counted one, at norm levers. */
export const WARM_UP_DAYS = 6 * DAYS_A_MONTH;

/** Weeks of the warm-up, which stand first in the ledger. */
export const WARM_UP_WEEKS = WARM_UP_DAYS / DAYS_A_WEEK;

/** Uncounted working days before the first counted one, at norm levers. */
export const WARM_UP_DAYS = 120;

/** Weeks of the warm-up, which stand first in the ledger. */
export const WARM_UP_WEEKS = WARM_UP_DAYS / 5;

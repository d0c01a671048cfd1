import { DAYS_A_WEEK } from "../../calendar.ts";
import { exp } from "../../random/exp.ts";
import { log } from "../../random/log.ts";
import { type DealWorth, worthIn } from "./deal-worth.ts";

/** What waiting with a deal does. */
export interface Waiting {
  /** Hazard a working day that it falls through. */
  readonly hazard: number;
  /** What a week of it costs the rep, in money. */
  readonly costAWeek: number;
}

/** The hazard a day of something that happens on a day with this chance. */
export function hazardOf(chance: number): number {
  return -log(1 - chance);
}

/**
 * Whether a deal that could be booked now is believed to pay more on the first day of some component's next period, though it may fall
 * through till then. `daysGone` are the working days of this week that are over.
 */
export function isWorthHolding(
  worth: DealWorth,
  deal: Float64Array,
  daysGone: number,
  { hazard, costAWeek }: Waiting,
): boolean {
  const now = worthIn(worth, deal, 0);
  for (let c = 0; c < worth.components; c++) {
    const weeks = worth.weeksLeft[c]!;
    const days = weeks * DAYS_A_WEEK - daysGone;
    const then = exp(-hazard * days) * worthIn(worth, deal, weeks) - (costAWeek * days) / DAYS_A_WEEK;
    if (then > now) return true;
  }
  return false;
}

import { DEAL_PARTS, putDeal } from "../../../src/model/timing/deal-parts.ts";
import { type DealWorth, emptyDealWorth } from "../../../src/model/timing/deal-worth.ts";

/** What a component pays of a price in this period and in the next, its period in weeks, and how many of them are left. */
export interface SharePaid {
  readonly now: number;
  readonly next: number;
  readonly weeks: number;
  readonly left: number;
  readonly toPay?: number;
}

/** Somebody who is paid shares of the price. */
export function paidShares(shares: readonly SharePaid[], impatience = 0): DealWorth {
  const worth = emptyDealWorth(shares.length, impatience);
  for (const [c, { now, next, weeks, left, toPay = 0 }] of shares.entries()) {
    worth.thisPeriod[c * DEAL_PARTS + 2] = now;
    worth.nextPeriod[c * DEAL_PARTS + 2] = next;
    worth.weeksEach[c] = weeks;
    worth.weeksLeft[c] = left;
    worth.weeksToPay[c] = toPay;
  }
  return worth;
}

/** A deal at its list price, which is no high ticket. */
export function aDeal(price = 1000, highTicketFrom = Number.POSITIVE_INFINITY): Float64Array {
  const deal = new Float64Array(DEAL_PARTS);
  putDeal(deal, price, price, highTicketFrom);
  return deal;
}

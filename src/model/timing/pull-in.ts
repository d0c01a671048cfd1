import { DAYS_A_WEEK } from "../../calendar.ts";
import { exp } from "../../random/exp.ts";
import { DEAL_PARTS, dealPart } from "./deal-parts.ts";
import type { DealWorth } from "./deal-worth.ts";

/** What having a deal in this period and not in a later one is worth, as a row of money for a unit of each part of a deal. */
export interface PullIn {
  readonly gain: Float64Array;
  /** What the deal is worth in this period. */
  readonly now: Float64Array;
}

/** Nothing is gained by having a deal sooner. */
export function noPullIn(): PullIn {
  return { gain: new Float64Array(DEAL_PARTS), now: new Float64Array(DEAL_PARTS) };
}

/**
 * Writes what is gained where a deal closes now instead of later: nothing as far as later lies within the same period of a component, else what
 * this period pays more than the next. How much of later lies beyond follows from what is left of the period and the working days that deals
 * take, of which how long it has been says nothing.
 */
export function reckonPullIn(worth: DealWorth, days: number, out: PullIn): void {
  const { gain, now } = out;
  gain.fill(0);
  now.fill(0);
  for (let c = 0; c < worth.components; c++) {
    const left = worth.weeksLeft[c]!;
    const due = left + worth.weeksToPay[c]!;
    const soon = 1 / (1 + worth.impatience * due);
    const late = 1 / (1 + worth.impatience * (due + worth.weeksEach[c]!));
    const beyond = days > 0 ? exp((-left * DAYS_A_WEEK) / days) : 0;
    for (let part = 0; part < DEAL_PARTS; part++) {
      const here = soon * worth.thisPeriod[c * DEAL_PARTS + part]!;
      now[part]! += here;
      gain[part]! += beyond * (here - late * worth.nextPeriod[c * DEAL_PARTS + part]!);
    }
  }
}

/**
 * Writes the discount beyond the one agreed on that a rep offers a buyer who has agreed, to have their signature now, as a share of the list price:
 * where what is gained if they sign for it, less what the deal brings less then, less what giving more than usual costs the rep, is largest.
 * The least that a buyer signs for lies below a share x with chance (x / signsFor)²; `cost` is the curvature of the rep's own cost, money for an
 * offer. Nothing is offered where the gain is too small for it.
 */
export function putExtraDiscount(
  { gain, now }: PullIn,
  deal: Float64Array,
  signsFor: number,
  cost: number,
  most: number,
  out: Float64Array,
): void {
  let gained = 0;
  for (let part = 0; part < DEAL_PARTS; part++) gained += gain[part]! * deal[part]!;
  const ofPrice = now[dealPart.price]! + deal[dealPart.highTicket]! * now[dealPart.highTicketPrice]!;
  const perShare = Math.max(0, ofPrice) * deal[dealPart.listPrice]!;
  // The derivative of (x / s)² · (gained − perShare · x) − cost · x² / 2, over x.
  const beyondCost = 2 * gained - cost * signsFor * signsFor;
  const best = perShare > 0 ? beyondCost / (3 * perShare) : beyondCost > 0 ? signsFor : 0;
  out[0] = Math.max(0, Math.min(most, signsFor, best));
}

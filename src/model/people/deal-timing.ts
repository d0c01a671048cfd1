import type { Flow } from "../ledger/flows.ts";
import { FIRST_PERSON } from "../ledger/units.ts";
import type { Priors } from "../priors.ts";
import type { Setup } from "../setup.ts";
import type { DealTiming } from "../timing/deal-timing.ts";
import { emptyDealWorth } from "../timing/deal-worth.ts";
import { hazardOf } from "../timing/is-worth-holding.ts";
import { noPullIn } from "../timing/pull-in.ts";
import { type Believer, usualFlow } from "./believed-slopes.ts";
import { type DealAccount, dealAccounts } from "./deal-account.ts";
import type { Mind } from "./mind.ts";

/** What a rep goes by when they choose the day of a deal, and what they know it by. */
export interface BelievedTiming extends DealTiming {
  readonly accounts: readonly DealAccount[];
  /** Place of the discount among their levers. */
  readonly discount: number;
  /** Working days that their deals usually take. */
  readonly dealDays: number;
  /** Offers that they make in a usual week. */
  readonly offers: number;
}

/**
 * The timing of somebody who knows of no pay for deals yet; null for whoever offers no discount, and where deals are booked as they
 * come.
 */
export function firstTiming(
  person: Believer,
  discount: number,
  { company }: Pick<Setup, "company">,
  priors: Priors,
  mind: Mind,
): BelievedTiming | null {
  const { timing, decisions } = company;
  if (timing.deals === "asTheyCome" || discount < 0) return null;
  const accounts = dealAccounts(mind.accounts, company, priors, person);
  const usual = (flow: Flow) => usualFlow(priors, company, FIRST_PERSON + person.number, flow);
  return {
    worth: emptyDealWorth(accounts.length, decisions.impatience),
    waiting: {
      hazard: hazardOf(timing.fallsThrough),
      costAWeek: timing.holdCost * mind.referencePay,
    },
    signsFor: timing.signsFor,
    dealDays: usual("deals") > 0 ? usual("dealDays") / usual("deals") : 0,
    pullIn: noPullIn(),
    extraCost: 0,
    accounts,
    discount,
    offers: usual("offers"),
  };
}

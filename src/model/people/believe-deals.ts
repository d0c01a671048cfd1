import { WEEKS_A_MONTH } from "../../calendar.ts";
import type { ComponentTerms, Pay } from "../incentives/component.ts";
import { withContinuation } from "../incentives/continuation.ts";
import { carryOf, noPay, termsInMonth } from "../incentives/payroll.ts";
import type { Company } from "../parameters/company.ts";
import { DEAL_PARTS } from "../timing/deal-parts.ts";
import { reckonPullIn } from "../timing/pull-in.ts";
import { type DealAccount, putDealPay } from "./deal-account.ts";
import type { BelievedTiming } from "./deal-timing.ts";
import { goesOnFrom } from "./goes-on-from.ts";
import type { Mind } from "./mind.ts";
import type { PayAccount } from "./pay-account.ts";
import { believedPaySlopes, weeksToPay } from "./pay-slopes.ts";
import { expectWholePeriod } from "./projection.ts";
import type { Person } from "./staff.ts";

/**
 * Writes what a rep believes that deals pay in the week after this one and in later periods, once they have reckoned what their levers bring: of the
 * period as it stands they know it by that.
 */
export function believeDeals(
  { company }: { readonly company: Company },
  { intended, repertoire }: Pick<Person, "intended" | "repertoire">,
  mind: Mind,
  timing: BelievedTiming,
  week: number,
): void {
  const { worth, accounts, dealDays, pullIn, discount, offers } = timing;
  for (let c = 0; c < accounts.length; c++) {
    const own = accounts[c]!;
    const { account } = own;
    const left = account.weeks - ((week + 1) % account.weeks);
    worth.weeksEach[c] = account.weeks;
    worth.weeksLeft[c] = left;
    worth.weeksToPay[c] = weeksToPay(company, account);
    believeThisPeriod(own, worth.thisPeriod, c * DEAL_PARTS);
    believeNextPeriod(company, mind, own, intended, week + 1 + left, worth.nextPeriod, c * DEAL_PARTS);
  }
  reckonPullIn(worth, dealDays, pullIn);
  const curvature = repertoire.levers[discount]!.curvature + mind.growth[discount]!;
  timing.extraCost = offers > 0 ? extraCostOf(company, curvature / offers) : 0;
}

/** What a squared share of the list price costs beyond the usual discount, if it costs of the lever so much. */
function extraCostOf({ timing, selling: { deepestDiscount } }: Company, ofLever: number): number {
  return deepestDiscount > 0 ? (timing.extraDiscountCost * ofLever) / (deepestDiscount * deepestDiscount) : 0;
}

function believeThisPeriod(own: DealAccount, out: Float64Array, at: number): void {
  const { inForce, slopes, weight, expected } = own.account;
  if (inForce === null) out.fill(0, at, at + DEAL_PARTS);
  else putDealPay(own, slopes, weight, expected, out, at);
}

/** The same in the period that begins in a week to come, in which results are expected to be those of a whole period at levers as they are meant now. */
function believeNextPeriod(
  company: Company,
  mind: Mind,
  own: DealAccount,
  intended: Float64Array,
  begins: number,
  out: Float64Array,
  at: number,
): void {
  const { account, asked, slopes, weight } = own;
  const { usual, weeks } = account;
  expectWholePeriod(account, mind, intended, weight);
  const outlook = {
    expected: usual,
    periods: weeks,
    weight,
    pay: payFrom(account, begins),
    carried: leftBy(goesOnFrom(account, mind.accounts)),
    asked,
  };
  believedPaySlopes(company, mind, account, outlook, slopes);
  putDealPay(own, slopes, weight, usual, out, at);
}

/** How an account pays in the period that begins in a week. */
function payFrom(account: PayAccount, begins: number): Pay {
  const { terms, seat, pay, usual, continuation } = account;
  const next = termsInMonth(terms, Math.floor(begins / WEEKS_A_MONTH) + 1);
  if (next === null) return noPay;
  return paysAsNow(account, next, begins) ? pay : withContinuation(next, seat, usual, continuation);
}

/** Whether the period that begins in a week pays as the one that runs: by the same terms, both whole, and both with a guarantee or neither. */
function paysAsNow(
  { inForce, missed, guaranteed, guaranteedUntil }: PayAccount,
  next: ComponentTerms,
  begins: number,
): boolean {
  return next === inForce && missed === 0 && (guaranteed === 0 || begins < guaranteedUntil);
}

/** What the period of an account as it stands is expected to leave to the next. */
function leftBy({ inForce, expected, seat, carried }: PayAccount): number {
  return inForce === null ? carried : carryOf(inForce, expected, seat, carried);
}

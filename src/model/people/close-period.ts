import type { ComponentTerms } from "../incentives/component.ts";
import { carryOf, openingOf, owesCarried, toCents } from "../incentives/payroll.ts";
import { type PayAccount, putInForce, resultsOfWhole } from "./pay-account.ts";

/** Begins an account's next pay period, in which these terms hold; none out of season. */
export function closePeriod(account: PayAccount, next: ComponentTerms | null): void {
  const { inForce, seat, standings, carried, waiting } = account;
  waiting.copyWithin(1, 0);
  if (waiting.length > 0) waiting[0] = account.accrued;
  account.accrued = 0;
  if (inForce !== null) account.carried = carryOf(inForce, resultsOfWhole(account), seat, carried);
  account.missed = 0;
  account.isEnding = inForce !== null && next === null;
  putInForce(account, next);
  for (const standing of standings) {
    standing.sum = 0;
    standing.per = 0;
  }
}

/** What parts of a plan that end now have carried goes on in those that take over, or as a debt where it is money owed. */
export function endParts(accounts: readonly PayAccount[]): void {
  for (const account of accounts) {
    if (!account.isEnding) continue;
    const { terms, seat, carried, heir } = account;
    account.isEnding = false;
    account.carried = openingOf(terms, seat);
    if (heir >= 0) accounts[heir]!.carried = carried;
    else if (owesCarried(terms)) account.debt = toCents(account.debt + carried);
  }
}

/** What a person still owes of an account: what could not be taken from pay yet, and an advance that is not recovered. */
export function stillOwed({ terms, inForce, carried, debt }: PayAccount): number {
  return inForce !== null && owesCarried(terms) ? toCents(debt + carried) : debt;
}

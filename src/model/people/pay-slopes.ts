import { WEEKS_A_MONTH } from "../../calendar.ts";
import { cautiousPaySlopes } from "../decisions/risk-aversion.ts";
import type { Outlook } from "../decisions/slope.ts";
import type { Company } from "../parameters/company.ts";
import type { Mind } from "./mind.ts";
import type { PayAccount } from "./pay-account.ts";

/** Months of memory, and nodes of own luck in each, that a person goes through when they reckon what pays. */
const WORLDS = 6;
const NODES = 8;

/** Writes what one more unit of each reading of an account is believed to pay in some outlook, in money. */
export function believedPaySlopes(
  { decisions }: Company,
  mind: Mind,
  account: PayAccount,
  outlook: Outlook,
  out: Float64Array,
): void {
  const aversion = decisions.riskAversion / mind.referencePay;
  cautiousPaySlopes(outlook, account.memory, WORLDS, NODES, aversion, out);
}

/** Weeks from the end of a pay period until an account's pay comes. */
export function weeksToPay({ measurement }: Company, { weeksDeferred }: PayAccount): number {
  return WEEKS_A_MONTH * measurement.delayMonths + weeksDeferred;
}

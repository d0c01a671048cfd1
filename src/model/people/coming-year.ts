import { MONTHS_A_YEAR } from "../../calendar.ts";
import type { Outlook } from "../decisions/slope.ts";
import { surePay } from "../decisions/sure-pay.ts";
import type { ComponentTerms } from "../incentives/component.ts";
import { expectedPayOf, termsInMonth } from "../incentives/payroll.ts";
import { FIRST_PERSON } from "../ledger/units.ts";
import type { Company } from "../parameters/company.ts";
import { goesOnFrom } from "./goes-on-from.ts";
import type { Mind } from "./mind.ts";
import { outputs } from "./outside-offer.ts";
import type { PayAccount, Standing } from "./pay-account.ts";
import { expectedPer, expectedSum } from "./projection.ts";

/** Months of memory that somebody goes through when they reckon what a period pays them. */
const WORLDS = 24;
/** A rate over less than this is over nothing, and counts as 0, as payroll counts it. */
const LEAST_PER = 1e-9;

/** Somebody who asks what a plan would pay them: their unit, what they believe, what they do, and their salary, money a week. */
export interface Asking {
  readonly unit: number;
  readonly mind: Mind;
  readonly levers: Float64Array;
  readonly salary: number;
  /** How many times as much of their own they bring as they believe; 1 for whoever judges by what they have lived. */
  readonly output: number;
}

/**
 * What somebody expects a plan to pay them in the year that follows so many counted months, money a week: their salary, and of each
 * account the sure pay of a whole period at their levers, in the months in which it holds.
 */
export function payInComingYear(
  asking: Asking,
  { decisions }: Pick<Company, "decisions">,
  month: number,
): number {
  const riskAversion = decisions.riskAversion / asking.mind.referencePay;
  let pay = asking.salary;
  for (const account of asking.mind.accounts)
    pay += accountInComingYear(asking, account, riskAversion, month);
  return pay;
}

function accountInComingYear(
  asking: Asking,
  account: PayAccount,
  riskAversion: number,
  month: number,
): number {
  let sum = 0;
  let known: ComponentTerms | null = null;
  let paid = 0;
  for (let ahead = 1; ahead <= MONTHS_A_YEAR; ahead++) {
    const terms = termsInMonth(account.terms, month + ahead);
    if (terms === null) continue;
    if (terms !== known) paid = payOfPeriod(asking, account, terms, riskAversion);
    known = terms;
    sum += paid / account.weeks;
  }
  return sum / MONTHS_A_YEAR;
}

/** What a plan pays in its first year, money a week, by how much somebody brings: at the points of {@link outputs}. */
export function payByOutput(
  { number, ...asking }: Omit<Asking, "unit" | "output"> & { readonly number: number },
  company: Pick<Company, "decisions">,
): readonly number[] {
  const unit = FIRST_PERSON + number;
  return outputs.map((output) => payInComingYear({ ...asking, unit, output }, company, 0));
}

/** The sure pay of a whole period by some terms. */
export function payOfPeriod(
  asking: Asking,
  account: PayAccount,
  terms: ComponentTerms,
  riskAversion: number,
): number {
  const { standings, memory, seat, weeks } = account;
  const outlook: Outlook = {
    expected: new Float64Array(standings.length),
    weight: new Float64Array(standings.length),
    periods: weeks,
    pay: expectedPayOf(terms, seat),
    carried: goesOnFrom(account, asking.mind.accounts).carried,
  };
  for (let r = 0; r < standings.length; r++) foresee(asking, standings[r]!, weeks, outlook, r);
  return surePay(outlook, memory, WORLDS, riskAversion);
}

/**
 * Writes what a reading is expected to be in a whole period, and how much a unit of its luck adds to it: of whoever brings more of their own
 * luck goes further, as that of counts does.
 */
function foresee(
  { mind, levers, unit, output }: Asking,
  standing: Standing,
  weeks: number,
  { expected, weight }: Outlook,
  r: number,
): void {
  const isOwn = standing.unit === unit;
  const relative = standing.attainment ? 1 / standing.plan : 1;
  const usual = expectedSum(standing, mind, levers);
  const sum = isOwn ? output * usual : usual + (output - 1) * ownPart(standing);
  // What a rate is divided by grows with the person as what is summed does.
  const per = standing.paid.per ? weeks * (isOwn ? output : 1) * expectedPer(standing, mind, levers) : 1;
  const times = per > LEAST_PER ? relative / per : 0;
  expected[r] = weeks * times * sum;
  weight[r] = times * (isOwn ? Math.sqrt(output) : 1);
}

/** What in a usual week of a unit's result is the person's own. */
function ownPart({ paidYield }: Standing): number {
  return paidYield === null ? 0 : paidYield.result.usual;
}

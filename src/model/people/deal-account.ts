import { FIRST_PERSON } from "../ledger/units.ts";
import type { Company } from "../parameters/company.ts";
import type { Priors } from "../priors.ts";
import type { Post } from "../roles/roster.ts";
import { DEAL_PARTS } from "../timing/deal-parts.ts";
import { countsDealsOf, dealCredit } from "./deal-credit.ts";
import type { PayAccount } from "./pay-account.ts";
import { plainRate } from "./projection.ts";

/** An account that looks at deals, and what a unit of each part of a deal adds to each of its readings. */
export interface DealAccount {
  readonly account: PayAccount;
  /** By reading: to what is summed, and to what that is divided by; null where nothing is. */
  readonly onSum: readonly Float64Array[];
  readonly onPer: readonly (Float64Array | null)[];
  /** 1 for a reading that deals add to. */
  readonly asked: Uint8Array;
  /** Scratch: a fresh period's slopes, and what a unit of a result adds to each reading in it. */
  readonly slopes: Float64Array;
  readonly weight: Float64Array;
}

/** The accounts of a person whose pay looks at deals that they win. */
export function dealAccounts(
  accounts: readonly PayAccount[],
  company: Company,
  priors: Priors,
  post: Post,
): readonly DealAccount[] {
  return accounts.flatMap((account) => {
    const one = dealAccount(account, company, priors, post);
    return one.asked.includes(1) ? [one] : [];
  });
}

function dealAccount(account: PayAccount, company: Company, priors: Priors, post: Post): DealAccount {
  const { standings } = account;
  const own = FIRST_PERSON + post.number;
  const credit = (unit: number, weights: (typeof standings)[number]["paid"]["sum"]) =>
    countsDealsOf(unit, post) ? dealCredit(weights, company, priors, own) : new Float64Array(DEAL_PARTS);
  const onSum = Array.from(standings, ({ unit, paid }) => credit(unit, paid.sum));
  const onPer = Array.from(standings, ({ unit, paid }) => (paid.per ? credit(unit, paid.per) : null));
  const row = () => new Float64Array(standings.length);
  return {
    account,
    onSum,
    onPer,
    asked: Uint8Array.from(onSum, (sum, r) =>
      [...sum, ...(onPer[r] ?? [])].some((amount) => amount !== 0) ? 1 : 0,
    ),
    slopes: row(),
    weight: row(),
  };
}

/** Writes what a unit of each part of a deal is believed to pay, by slopes and weights of the readings at what they are expected to be. */
export function putDealPay(
  { account: { standings }, onSum, onPer }: DealAccount,
  slopes: Float64Array,
  weight: Float64Array,
  expected: Float64Array,
  out: Float64Array,
  at: number,
): void {
  for (let part = 0; part < DEAL_PARTS; part++) {
    let pays = 0;
    for (let r = 0; r < standings.length; r++) {
      const per = onPer[r];
      const result = onSum[r]![part]! - (per ? plainRate(standings[r]!, expected[r]!) * per[part]! : 0);
      pays += slopes[r]! * weight[r]! * result;
    }
    out[at + part] = pays;
  }
}

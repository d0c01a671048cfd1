import type { PayAccount } from "./pay-account.ts";

/** The part in force that an account goes on from, whatever parts are to come in between; itself where it is in force, or there is none. */
export function goesOnFrom(account: PayAccount, accounts: readonly PayAccount[]): PayAccount {
  let part: PayAccount | undefined = account;
  while (part !== undefined && part.inForce === null) part = partBefore(part, accounts);
  return part ?? account;
}

function partBefore(account: PayAccount, accounts: readonly PayAccount[]): PayAccount | undefined {
  for (const one of accounts) if (one.heir >= 0 && accounts[one.heir] === account) return one;
  return undefined;
}

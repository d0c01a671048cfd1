import { expect, it } from "vitest";
import { closePeriod, endParts, stillOwed } from "../../../src/model/people/close-period.ts";
import { aWorld } from "../a-world.ts";
import { aPlan, somePriors } from "./some-priors.ts";

const drawn = { type: "commission", for: "sales", metric: "deals", rate: 1, draw: 300 };

/** The first rep's account of a draw, after a month that earned so much. */
function accountAfter(earned: number, months?: object) {
  const plan = aPlan([{ ...drawn, ...(months && { months }) }]);
  const world = aWorld({}, { priors: somePriors({ usual: () => 1 }), plan });
  const account = world.staff.reps[0]!.mind!.accounts[0]!;
  account.standings[0]!.sum = earned;
  return account;
}

it("an advance that later pay has still to bring is owed while the draw goes on", () => {
  const account = accountAfter(100);
  account.debt = 50;
  closePeriod(account, account.terms);
  expect([account.carried, stillOwed(account)]).toEqual([200, 250]);
});

it("what a draw leaves when it ends comes to what could not be taken before", () => {
  const account = accountAfter(100, { to: 1 });
  account.debt = 50;
  closePeriod(account, null);
  endParts([account]);
  expect([account.debt, stillOwed(account)]).toEqual([250, 250]);
});

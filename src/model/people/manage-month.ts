import { flowIndex } from "../ledger/flows.ts";
import { explainShortfall } from "./blame.ts";
import { splitBudget } from "./budget.ts";
import { spend } from "./manager.ts";
import type { PeopleWorld } from "./people-world.ts";

/** A month's end: the manager splits the budget and explains a shortfall, which may bring a strategy session. */
export function manageMonth(world: PeopleWorld, month: number): void {
  const { manager, company } = world;
  const before = manager.share;
  splitBudget(world, month);
  explainShortfall(world, month);
  world.ledger.credit(flowIndex.budgetMoved, Math.abs(manager.share - before), -1, -1);
  spend(company, manager);
}

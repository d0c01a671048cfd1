import { power } from "../../random/power.ts";
import type { World } from "../world.ts";
import { explainShortfall } from "./blame.ts";
import { splitBudget } from "./budget.ts";

/** A month's end: the manager splits the budget and explains a shortfall, which may bring a strategy session. */
export function manageMonth(world: World, month: number): void {
  const { manager, company } = world;
  const { budgetExponent } = company.manager;
  splitBudget(world, month);
  explainShortfall(world, month);
  manager.reachOfMarketing = power(manager.share / 0.5, budgetExponent);
  manager.hoursOfSales = power((1 - manager.share) / 0.5, budgetExponent);
}

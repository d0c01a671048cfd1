import { power } from "../../random/power.ts";
import type { Company } from "../parameters/company.ts";
import type { World } from "../world.ts";
import { explainShortfall } from "./blame.ts";
import { splitBudget } from "./budget.ts";

/** The manager: what they have decided so far. While learning is frozen they decide nothing. */
export interface Manager {
  /** Marketing's share of the budget. */
  share: number;
  /** Factors on the reach of marketers and the hours of reps that the budget brings. */
  reachOfMarketing: number;
  hoursOfSales: number;
  /** What multiplies the effect of help: a manager who leans to one department does its old job meanwhile. */
  readonly coordination: number;
  /** Months in a row of holding the market or the funnel to blame. */
  streak: number;
  /** Whether a strategy session has repaired the broken stage. */
  repaired: boolean;
}

/** A manager who has decided nothing yet. */
export function createManager(company: Company): Manager {
  return {
    share: 0.5,
    reachOfMarketing: 1,
    hoursOfSales: 1,
    coordination: Math.max(0, 1 - company.manager.coordinationLoss * Math.abs(leaning(company))),
    streak: 0,
    repaired: false,
  };
}

/** How far the manager leans: above zero to sales, below to marketing, by the background; in log odds. */
export function leaning({ manager }: Company): number {
  if (manager.background === "neutral") return 0;
  return manager.background === "sales" ? manager.biasStrength : -manager.biasStrength;
}

/** A month's end: the manager splits the budget and explains a shortfall, which may bring a strategy session. */
export function manageMonth(world: World, month: number): void {
  const { manager, company } = world;
  const { budgetExponent } = company.manager;
  splitBudget(world, month);
  explainShortfall(world, month);
  manager.reachOfMarketing = power(manager.share / 0.5, budgetExponent);
  manager.hoursOfSales = power((1 - manager.share) / 0.5, budgetExponent);
}

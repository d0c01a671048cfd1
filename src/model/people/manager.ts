import { power } from "../../random/power.ts";
import type { Company } from "../parameters/company.ts";
import { leaning } from "./leaning.ts";

/** The share of the budget at which reach and hours are what the company states. */
const AS_IT_STANDS = 0.5;

/** The manager: what they have decided so far. */
export interface Manager {
  /** Marketing's share of the budget. */
  share: number;
  /** Factors on the reach of marketers and the hours of reps that the budget brings. */
  reachOfMarketing: number;
  hoursOfSales: number;
  /** What multiplies the effect of help: a manager who leans to one department does its old job meanwhile. */
  readonly coordination: number;
  /** The first of the weeks whose shortfall is being explained, from the start of the warm-up; null while there is none. */
  since: number | null;
  /** Months in a row of holding the market or the funnel to blame. */
  streak: number;
  /** Whether a strategy session has repaired the broken stage. */
  repaired: boolean;
}

/** A manager who has decided nothing yet. */
export function createManager(company: Company): Manager {
  const { budgetShare, coordinationLoss } = company.manager;
  const manager: Manager = {
    share: budgetShare,
    reachOfMarketing: 1,
    hoursOfSales: 1,
    coordination: Math.max(0, 1 - coordinationLoss * Math.abs(leaning(company))),
    since: null,
    streak: 0,
    repaired: false,
  };
  spend(company, manager);
  return manager;
}

/** Gives each department what its share of the budget brings it. */
export function spend({ manager: { budgetExponent } }: Company, manager: Manager): void {
  manager.reachOfMarketing = power(manager.share / AS_IT_STANDS, budgetExponent);
  manager.hoursOfSales = power((1 - manager.share) / AS_IT_STANDS, budgetExponent);
}

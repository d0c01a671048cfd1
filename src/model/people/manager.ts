import type { Company } from "../parameters/company.ts";
import { leaning } from "./leaning.ts";

/** The manager: what they have decided so far. */
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

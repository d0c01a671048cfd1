import { exp } from "../../random/exp.ts";
import { flowIndex } from "../ledger/flows.ts";
import { type Blamable, blamable } from "../ledger/manager-journal.ts";
import { COMPANY } from "../ledger/units.ts";
import { withinFloor } from "./budget.ts";
import { evidence } from "./evidence.ts";
import { leaning } from "./leaning.ts";
import { lastQuarter, reportedQuarter, usualQuarter } from "./manager-view.ts";
import type { PeopleWorld } from "./people-world.ts";
import { holdStrategySession, isPivotLeft } from "./strategy-session.ts";
import { whatFell } from "./what-fell.ts";

const blameFlows = {
  marketing: flowIndex.blamedMarketing,
  sales: flowIndex.blamedSales,
  market: flowIndex.blamedMarket,
  funnel: flowIndex.blamedFunnel,
} as const;

/**
 * When three months' bookings fall short of the target, the manager explains it, and whoever is blamed pays for it. What speaks for each
 * cause is gathered from those months on, for as long as the shortfall lasts.
 */
export function explainShortfall(world: PeopleWorld, month: number): void {
  const { blameThreshold } = world.company.manager;
  const target = usualQuarter(world, COMPANY, "booked");
  if (lastQuarter(world, month, COMPANY, "booked") >= blameThreshold * target) {
    world.manager.since = null;
    world.manager.streak = 0;
    return;
  }
  const { from, to } = reportedQuarter(world, month);
  world.manager.since ??= from;
  const seen = evidence(world, { from: world.manager.since, to });
  const odds = posterior(world, seen);
  const blamed = odds.indexOf(Math.max(...odds));
  world.managerJournal?.explain({
    month,
    blamed,
    evidence: seen,
    posterior: odds,
    fallen: whatFell(world, month),
  });
  world.ledger.credit(blameFlows[blamable[blamed]!], 1, -1, -1);
  punish(world, blamable[blamed]!);
  turnToStrategy(world, odds, month);
}

/** Months in a row of holding the market or the funnel to blame bring a strategy session, where there may be one. */
function turnToStrategy(world: PeopleWorld, odds: readonly number[], month: number): void {
  const { sessionThreshold, sessionMonths, strategySessions } = world.company.manager;
  const [, , market, funnel] = odds as [number, number, number, number];
  world.manager.streak = market + funnel > sessionThreshold ? world.manager.streak + 1 : 0;
  if (strategySessions === "never") return;
  const cause = funnel > market ? "funnel" : "market";
  if (world.manager.streak >= sessionMonths && isPivotLeft(world, cause))
    holdStrategySession(world, cause, month);
}

/** The manager's probability of each cause: the background's prior, and the evidence there is by now. */
function posterior(world: PeopleWorld, seen: readonly number[]): readonly number[] {
  const { impersonalPrior } = world.company.manager;
  const lean = leaning(world.company);
  const prior = [lean, -lean, impersonalPrior, impersonalPrior];
  const logs = seen.map((found, cause) => found + prior[cause]!);
  // Taken from the likeliest cause, so that strong evidence neither overflows nor leaves every cause impossible.
  const likeliest = Math.max(...logs);
  const weights = logs.map((one) => exp(one - likeliest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** Whoever is blamed loses budget, and for a while cares for volume a little more. */
function punish(world: PeopleWorld, blamed: Blamable): void {
  if (blamed === "market" || blamed === "funnel") return;
  const { blameBudgetCost, blameVolumeValue } = world.company.manager;
  const { manager, staff } = world;
  const change = blamed === "marketing" ? -blameBudgetCost : blameBudgetCost;
  manager.share = withinFloor(world, manager.share + change);
  for (const { mind } of staff.byDepartment[blamed]) {
    if (mind) mind.blamed += blameVolumeValue * mind.referencePay;
  }
}

import { exp } from "../../random/exp.ts";
import { power } from "../../random/power.ts";
import { isBroken } from "../funnel/broken-stage.ts";
import { flowIndex } from "../ledger/flows.ts";
import { type Blamable, blamable } from "../ledger/manager-journal.ts";
import { COMPANY, MARKETING, SALES } from "../ledger/units.ts";
import { purpose } from "../luck-purposes.ts";
import { withinFloor } from "./budget.ts";
import { leaning } from "./leaning.ts";
import { lastQuarter, ratio, usualQuarter } from "./manager-view.ts";
import type { PeopleWorld } from "./people-world.ts";
import { holdStrategySession, isPivotLeft } from "./strategy-session.ts";
import { whatFell } from "./what-fell.ts";

const blameFlows = {
  marketing: flowIndex.blamedMarketing,
  sales: flowIndex.blamedSales,
  market: flowIndex.blamedMarket,
  funnel: flowIndex.blamedFunnel,
} as const;

/** When three months' bookings fall short of the target, the manager explains it, and whoever is blamed pays for it. */
export function explainShortfall(world: PeopleWorld, month: number): void {
  const { blameThreshold, sessionThreshold, sessionMonths, strategySessions } = world.company.manager;
  const target = usualQuarter(world, COMPANY, "booked");
  if (lastQuarter(world, month, COMPANY, "booked") >= blameThreshold * target) {
    world.manager.streak = 0;
    return;
  }
  const seen = evidence(world, month);
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
  world.manager.streak = odds[2]! + odds[3]! > sessionThreshold ? world.manager.streak + 1 : 0;
  if (strategySessions === "never") return;
  const cause = odds[3]! > odds[2]! ? "funnel" : "market";
  if (world.manager.streak >= sessionMonths && isPivotLeft(world, cause))
    holdStrategySession(world, cause, month);
}

/** The manager's probability of each cause: evidence where there is any, the background's prior where there is not. */
function posterior(world: PeopleWorld, seen: readonly number[]): readonly number[] {
  const { evidenceWeight, impersonalPrior } = world.company.manager;
  const lean = leaning(world.company);
  const prior = [lean, -lean, impersonalPrior, impersonalPrior];
  const logs = seen.map((found, cause) => evidenceWeight * found + prior[cause]!);
  // Taken from the likeliest cause, so that strong evidence neither overflows nor leaves every cause impossible.
  const likeliest = Math.max(...logs);
  const weights = logs.map((one) => exp(one - likeliest));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}

/** How short each cause falls of what is usual, corrected for what the others explain as far as that is visible. */
function evidence(world: PeopleWorld, month: number): readonly number[] {
  const { visibility } = world.company.measurement;
  const last = (unit: number, flow: Parameters<typeof lastQuarter>[3]) =>
    lastQuarter(world, month, unit, flow);
  const usual = (unit: number, flow: Parameters<typeof usualQuarter>[2]) => usualQuarter(world, unit, flow);
  const against = (unit: number, flow: Parameters<typeof usualQuarter>[2]) =>
    ratio(last(unit, flow), usual(unit, flow));
  const needs = against(COMPANY, "needs");
  const quality = ratio(against(MARKETING, "mqlFit"), against(MARKETING, "mqls"));
  const winRate = ratio(against(SALES, "deals"), against(SALES, "opportunities"));
  const guess = (who: number) =>
    world.company.manager.evidenceNoise *
    (1 - visibility) *
    world.luck.normal(purpose.managerNoise, who, month);
  return [
    1 - against(MARKETING, "mqls") / power(Math.max(needs, 0.01), visibility),
    1 - winRate / power(Math.max(quality, 0.01), visibility),
    visibility * (1 - needs) + guess(0),
    visibility * vanishedShare(world, month) + guess(1),
  ];
}

/** The share of those passing the broken stage that vanished there; nobody sees a stage that is whole. */
function vanishedShare(world: PeopleWorld, month: number): number {
  const { brokenStage } = world.company.selling;
  if (brokenStage === "none" || !isBroken(world, brokenStage)) return 0;
  const passing = { handover: "mqls", firstCall: "accepted", checkout: "deals" } as const;
  const gone = lastQuarter(world, month, COMPANY, "vanished");
  const all =
    lastQuarter(world, month, COMPANY, passing[brokenStage]) + (brokenStage === "checkout" ? gone : 0);
  return all === 0 ? 0 : gone / all;
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

import { MARKETING, SALES } from "../ledger/units.ts";
import { leaning } from "./leaning.ts";
import { monthAgainstUsual } from "./manager-view.ts";
import type { PeopleWorld } from "./people-world.ts";
import { lobbyingOf } from "./staff.ts";

/** Where reports and lobbying speak for neither side. */
const EVEN = 0.5;

/** Moves marketing's share of the budget part of the way to what reports and lobbying call for. */
export function splitBudget(world: PeopleWorld, month: number): void {
  const { manager, company } = world;
  const { budgetShare, budgetSpeed, lobbyWeight, contributionWeight, budgetBias } = company.manager;
  const called =
    (1 - lobbyWeight) * contributionWeight * (perceivedContribution(world, month) - EVEN) +
    lobbyWeight * (shareOfLobbying(world) - EVEN);
  const wanted = budgetShare + called - budgetBias * leaning(company);
  manager.share = withinFloor(world, manager.share + budgetSpeed * (wanted - manager.share));
}

/** Holds a share of the budget within what either department can be left with, or stands at. */
export function withinFloor(world: PeopleWorld, share: number): number {
  const { budgetFloor, budgetShare } = world.company.manager;
  const least = Math.min(budgetFloor, budgetShare, 1 - budgetShare);
  return Math.max(least, Math.min(1 - least, share));
}

/** Marketing's part in what both departments report, each against what is usual. */
function perceivedContribution(world: PeopleWorld, month: number): number {
  const brought = monthAgainstUsual(world, month, MARKETING, "mqls");
  const sold = monthAgainstUsual(world, month, SALES, "deals");
  return brought + sold === 0 ? EVEN : brought / (brought + sold);
}

function shareOfLobbying({ staff }: PeopleWorld): number {
  const marketing = lobbyingOf(staff, "marketing");
  const sales = lobbyingOf(staff, "sales");
  return marketing + sales === 0 ? EVEN : marketing / (marketing + sales);
}

import { MARKETING, SALES } from "../ledger/units.ts";
import { leaning } from "./leaning.ts";
import { monthAgainstUsual } from "./manager-view.ts";
import type { PeopleWorld } from "./people-world.ts";
import { lobbyingOf } from "./staff.ts";

/** Moves marketing's share of the budget part of the way to what reports and lobbying call for. */
export function splitBudget(world: PeopleWorld, month: number): void {
  const { manager, company } = world;
  const { budgetSpeed, lobbyWeight, contributionWeight, budgetBias } = company.manager;
  const seen = 0.5 + contributionWeight * (perceivedContribution(world, month) - 0.5);
  const wanted =
    (1 - lobbyWeight) * seen + lobbyWeight * shareOfLobbying(world) - budgetBias * leaning(company);
  manager.share = withinFloor(world, manager.share + budgetSpeed * (wanted - manager.share));
}

/** Holds a share of the budget within what either department can be left with. */
export function withinFloor(world: PeopleWorld, share: number): number {
  const { budgetFloor } = world.company.manager;
  return Math.max(budgetFloor, Math.min(1 - budgetFloor, share));
}

/** Marketing's part in what both departments report, each against what is usual. */
function perceivedContribution(world: PeopleWorld, month: number): number {
  const brought = monthAgainstUsual(world, month, MARKETING, "mqls");
  const sold = monthAgainstUsual(world, month, SALES, "deals");
  return brought + sold === 0 ? 0.5 : brought / (brought + sold);
}

function shareOfLobbying({ staff }: PeopleWorld): number {
  const marketing = lobbyingOf(staff, "marketing");
  const sales = lobbyingOf(staff, "sales");
  return marketing + sales === 0 ? 0.5 : marketing / (marketing + sales);
}

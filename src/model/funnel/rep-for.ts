import { purpose } from "../luck-purposes.ts";
import type { FunnelWorld, Worker } from "./funnel-world.ts";

/**
 * The number of the rep who gets an MQL, among those at work if there are any: of the territory that a customer lies in, else
 * whoever's turn it is.
 */
export function repFor(world: FunnelWorld, i: number): number {
  const { staff, company } = world;
  const reps = staff.repsAtWork.length > 0 ? staff.repsAtWork : staff.reps;
  return company.handoff.assignment === "territory" ? onMap(world, i, reps) : inTurn(world, reps);
}

/** Addresses of where a customer lies among all territories, and among those of reps at work where their own rep is away. */
const [HOME, STAND_IN] = [1, 2];

function onMap(world: FunnelWorld, i: number, reps: readonly Worker[]): number {
  const home = territoryOf(world, i, HOME, world.staff.reps);
  for (const { number } of reps) if (number === home) return home;
  return territoryOf(world, i, STAND_IN, reps);
}

/** The rep in whose part of all shares, laid one after another, a customer's draw falls. */
function territoryOf({ desk, luck }: FunnelWorld, i: number, when: number, reps: readonly Worker[]): number {
  const { shares } = desk;
  let total = 0;
  for (const { place } of reps) total += shares[place]!;
  const at = luck.uniform(purpose.territory, i, when) * total;
  let end = 0;
  for (const { place, number } of reps) {
    end += shares[place]!;
    if (at < end) return number;
  }
  return reps.at(-1)!.number;
}

/**
 * The rep who is owed most: each lead owes everybody who could have it their share, and whoever gets it has it. So turns are even
 * where shares are, and else come as much more often as a share is larger.
 */
function inTurn({ desk }: FunnelWorld, reps: readonly Worker[]): number {
  const { owed, shares } = desk;
  let total = 0;
  let most = reps[0]!;
  for (const rep of reps) {
    const { place } = rep;
    total += shares[place]!;
    owed[place] = owed[place]! + shares[place]!;
    if (owed[place]! > owed[most.place]!) most = rep;
  }
  owed[most.place] = owed[most.place]! - total;
  return most.number;
}

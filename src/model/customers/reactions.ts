import { stage } from "../funnel/stages.ts";
import { leaveFunnel } from "../funnel/transitions.ts";
import { flowIndex } from "../ledger/flows.ts";
import { purpose } from "../luck-purposes.ts";
import type { World } from "../world.ts";
import { slot } from "./population.ts";

/**
 * Adds a contact's pressure to a person whose memory is of today, and lets them react where it passes what they bear. Returns
 * whether they opted out. The contact's maker is credited with it.
 */
export function press(
  world: World,
  i: number,
  pressure: number,
  hazardFactor: number,
  marketer: number,
  rep: number,
): boolean {
  const { people } = world;
  people.inner.pressure[slot(i)] = people.inner.pressure[slot(i)]! + pressure;
  return (
    people.inner.pressure[slot(i)]! > people.inner.tolerance[slot(i)]! &&
    react(world, i, hazardFactor, marketer, rep)
  );
}

/** Pressed beyond what they bear, a person trusts less and at a hazard opts out, perhaps complaining in public. */
export function react(world: World, i: number, hazardFactor: number, marketer: number, rep: number): boolean {
  const { people } = world;
  const { customers } = world.company;
  const excess = people.inner.pressure[slot(i)]! / people.inner.tolerance[slot(i)]! - 1;
  people.inner.trust[slot(i)] = people.inner.trust[slot(i)]! * customers.trustKeptAboveTolerance;
  const left = people.inner.optOutLeft[slot(i)]! - customers.optOutHazard * hazardFactor * excess;
  people.inner.optOutLeft[slot(i)] = left;
  if (left > 0) return false;
  optOut(world, i, marketer, rep);
  return true;
}

function optOut(world: World, i: number, marketer: number, rep: number): void {
  const { people, ledger } = world;
  people.optedOut[i] = 1;
  ledger.credit(flowIndex.optOuts, 1, marketer, rep);
  if (people.stage[i] !== stage.customer) leaveFunnel(world, i, stage.optedOut);
  if (world.luck.uniform(purpose.complaint, i, 0) >= world.company.customers.complaintShare) return;
  ledger.credit(flowIndex.complaints, 1, marketer, rep);
  world.brand = Math.max(0, world.brand - world.company.customers.complaintBrandCost / people.count);
}

import { slot, UNTOUCHED } from "../customers/population.ts";
import { stage } from "../customers/stages.ts";
import { isPressed } from "../customers/stocks.ts";
import { flowIndex } from "../ledger/flows.ts";
import { purpose } from "../luck-purposes.ts";
import type { FunnelWorld } from "./funnel-world.ts";
import { leaveFunnel } from "./transitions.ts";

/**
 * Adds a sales contact's pressure to a person, who may opt out of it, and lets them react where it passes what they bear. Returns
 * whether they opted out. The contact's maker is credited with it.
 */
export function press(
  world: FunnelWorld,
  i: number,
  pressure: number,
  hazardFactor: number,
  marketer: number,
  rep: number,
): boolean {
  const { record } = world.people;
  record.pressure[slot(i)] = record.pressure[slot(i)]! + pressure / world.pressure.unit;
  const chance = world.company.customers.optOutBase * pressure * hazardFactor;
  if (chance > 0 && world.luck.uniform(purpose.callOptOut, i, world.day) < chance) {
    optOut(world, i, marketer, rep);
    return true;
  }
  return isPressed(world, i) && react(world, i, hazardFactor, marketer, rep);
}

/** Pressed beyond what they bear, a person trusts less and at a hazard opts out, perhaps complaining in public. */
export function react(
  world: FunnelWorld,
  i: number,
  hazardFactor: number,
  marketer: number,
  rep: number,
): boolean {
  const { trustKeptAboveTolerance, optOutHazard } = world.company.customers;
  const { trust, pressure, tolerance, optOutLeft } = world.people.record;
  const at = slot(i);
  const excess = (pressure[at]! * world.pressure.unit) / tolerance[at]! - 1;
  trust[at] = trust[at]! * trustKeptAboveTolerance;
  // What a person bears before they opt out is drawn when they are first pressed too far.
  const untilNow = optOutLeft[at]!;
  const before = untilNow === UNTOUCHED ? world.luck.exponential(purpose.firstOptOut, i, 0) : untilNow;
  const left = before - optOutHazard * hazardFactor * excess;
  optOutLeft[at] = left;
  if (left > 0) return false;
  optOut(world, i, marketer, rep);
  return true;
}

/** A person opts out, perhaps complaining in public: nobody reaches them any more. */
export function optOut(world: FunnelWorld, i: number, marketer: number, rep: number): void {
  const { people, ledger } = world;
  const { optOutLeft } = people.record;
  optOutLeft[slot(i)] = Math.min(0, optOutLeft[slot(i)]!);
  world.addressable -= 1;
  ledger.credit(flowIndex.optOuts, 1, marketer, rep);
  if (people.record.stage[slot(i)] !== stage.customer) leaveFunnel(world, i, stage.optedOut);
  if (world.luck.uniform(purpose.complaint, i, 0) >= world.company.customers.complaintShare) return;
  ledger.credit(flowIndex.complaints, 1, marketer, rep);
  world.brand = Math.max(0, world.brand - world.company.customers.complaintBrandCost / people.count);
}

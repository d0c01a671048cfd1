import type { Flow } from "../ledger/flows.ts";
import { reported } from "../measurement/reported.ts";
import { WARM_UP_WEEKS } from "../warm-up.ts";
import type { World } from "../world.ts";

/** Weeks of a month and of the three months that the manager looks back on. */
const MONTH = 4;
const QUARTER = 12;

/** What reports say of a flow of a unit in the last month that has been reported, relative to the usual one. */
export function monthAgainstUsual(world: World, month: number, unit: number, flow: Flow): number {
  const end = WARM_UP_WEEKS + (month + 1 - world.company.measurement.delayMonths) * MONTH;
  return ratio(
    reportedSum(world, end - MONTH, end, unit, flow),
    (usualQuarter(world, unit, flow) * MONTH) / QUARTER,
  );
}

/** What reports say of a flow of a unit in the last three months that have been reported. */
export function lastQuarter(world: World, month: number, unit: number, flow: Flow): number {
  const end = WARM_UP_WEEKS + (month + 1 - world.company.measurement.delayMonths) * MONTH;
  return reportedSum(world, end - QUARTER, end, unit, flow);
}

/** The same in the quarter before the first counted day: what is usual, and the target for bookings. */
export function usualQuarter(world: World, unit: number, flow: Flow): number {
  return reportedSum(world, WARM_UP_WEEKS - QUARTER, WARM_UP_WEEKS, unit, flow);
}

/** A ratio that says "as usual" where nothing was usual. */
export function ratio(value: number, usual: number): number {
  return usual === 0 ? 1 : value / usual;
}

function reportedSum(world: World, from: number, to: number, unit: number, flow: Flow): number {
  let sum = 0;
  for (let week = from; week < to; week++) sum += reported(world, week, unit, flow, { [flow]: 1 });
  return sum;
}

import { WEEKS_A_MONTH, WEEKS_A_QUARTER } from "../../calendar.ts";
import { type Flow, flowIndex, flows } from "../ledger/flows.ts";
import { type CountedFlow, countedFlows, inflationOf, reported } from "../measurement/reported.ts";
import { WARM_UP_WEEKS } from "../warm-up.ts";
import type { PeopleWorld } from "./people-world.ts";

/** What reports say of a flow of a unit in the last month that has been reported, relative to the usual one. */
export function monthAgainstUsual(world: PeopleWorld, month: number, unit: number, flow: Flow): number {
  const end = lastReported(world, month);
  return ratio(
    reportedSum(world, { from: end - WEEKS_A_MONTH, to: end }, unit, flow),
    (usualQuarter(world, unit, flow) * WEEKS_A_MONTH) / WEEKS_A_QUARTER,
  );
}

/** What reports say of a flow of a unit in the last three months that have been reported. */
export function lastQuarter(world: PeopleWorld, month: number, unit: number, flow: Flow): number {
  return reportedSum(world, reportedQuarter(world, month), unit, flow);
}

/** Weeks from the start of the warm-up, the last one not included. */
export interface Weeks {
  readonly from: number;
  readonly to: number;
}

/** The last three months that have been reported by a month's end. */
export function reportedQuarter(world: PeopleWorld, month: number): Weeks {
  const to = lastReported(world, month);
  return { from: to - WEEKS_A_QUARTER, to };
}

/** The week up to which reports have come in by a month's end; until the first counted month is reported, that is the warm-up. */
function lastReported({ company }: PeopleWorld, month: number): number {
  return WARM_UP_WEEKS + Math.max(0, month + 1 - company.measurement.delayMonths) * WEEKS_A_MONTH;
}

/** The quarter before the first counted day, in which everything was as usual. */
const usualWeeks: Weeks = { from: WARM_UP_WEEKS - WEEKS_A_QUARTER, to: WARM_UP_WEEKS };

/**
 * What reports say of a flow of a unit in a usual quarter, and the target for bookings: what the company was used to, of which a manager has
 * seen years; where that is not known, the last quarter before the first counted day.
 */
export function usualQuarter(world: PeopleWorld, unit: number, flow: Flow): number {
  const { inForce } = world.setup;
  if (inForce === undefined) return reportedSum(world, usualWeeks, unit, flow);
  return trulyUsual(world, unit, flow) * inflationOf(world, unit, flow);
}

/** The same as it really is. */
export function trulyUsual({ setup: { inForce }, ledger }: PeopleWorld, unit: number, flow: Flow): number {
  if (inForce === undefined) return ledger.sum(usualWeeks.from, usualWeeks.to, unit, flow);
  return WEEKS_A_QUARTER * inForce.usual[unit]![flowIndex[flow]]!;
}

/** A ratio that says "as usual" where nothing was usual. */
export function ratio(value: number, usual: number): number {
  return usual === 0 ? 1 : value / usual;
}

/** Each flow by itself. */
const alone = Object.fromEntries(flows.map((flow) => [flow, countedFlows({ [flow]: 1 })])) as Readonly<
  Record<Flow, readonly CountedFlow[]>
>;

/** What reports say of a flow of a unit in some weeks. */
export function reportedSum(world: PeopleWorld, { from, to }: Weeks, unit: number, flow: Flow): number {
  const counted = alone[flow];
  let sum = 0;
  for (let week = from; week < to; week++) sum += reported(world, week, unit, flow, counted);
  return sum;
}

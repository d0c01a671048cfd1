import { WEEKS_A_MONTH } from "../../calendar.ts";
import { exp } from "../../random/exp.ts";
import type { Weights } from "../incentives/pay-plan.ts";
import type { Flow } from "../ledger/flows.ts";
import { flowIndex } from "../ledger/flows.ts";
import { FIRST_PERSON, MARKETING } from "../ledger/units.ts";
import { purpose } from "../luck-purposes.ts";
import type { MeasurementWorld } from "./measurement-world.ts";

/** A flow of which a report tells, and how much of it counts. */
export interface CountedFlow {
  readonly column: number;
  readonly weight: number;
  /** Whether it counts MQLs, of which marketing has a definition of its own. */
  readonly ofMqls: boolean;
}

/** A weighted sum of flows, as {@link reported} takes it. */
export function countedFlows(weights: Weights): readonly CountedFlow[] {
  return Array.from(Object.entries(weights), ([flow, weight]) => ({
    column: flowIndex[flow as Flow],
    weight,
    ofMqls: countsMqls(flow),
  }));
}

/**
 * What a unit's report says of a weighted sum of flows in a week: marketing counts its MQLs by its own definition, and every
 * month's figure errs, by a luck named by metric, unit and month. Weeks count from the start of the warm-up.
 */
export function reported(
  world: MeasurementWorld,
  week: number,
  unit: number,
  metric: string,
  counted: readonly CountedFlow[],
): number {
  const { reportNoise } = world.company.measurement;
  let total = 0;
  for (let k = 0; k < counted.length; k++) {
    const { column, weight, ofMqls } = counted[k]!;
    const inflation = ofMqls ? inflationOf(world, unit, "mqls") : 1;
    total += weight * world.ledger.flow(week, unit, column) * inflation;
  }
  if (reportNoise === 0) return total;
  const error = world.luck.normal(
    purpose.reportNoise,
    unit * 4096 + Math.floor(week / WEEKS_A_MONTH),
    nameNumber(metric),
  );
  return total * exp(reportNoise * error - (reportNoise * reportNoise) / 2);
}

function countsMqls(flow: string): boolean {
  return flow === "mqls" || flow === "mqlFit";
}

/** How much more of a flow a unit counts than there is: marketing has its own definition of an MQL. */
export function inflationOf(world: MeasurementWorld, unit: number, flow: Flow): number {
  return countsMqls(flow) && isMarketings(world, unit) ? 1 + world.company.measurement.mqlInflation : 1;
}

function isMarketings(world: MeasurementWorld, unit: number): boolean {
  if (unit < FIRST_PERSON) return unit === MARKETING;
  return world.staff.people[unit - FIRST_PERSON]!.department === "marketing";
}

/** A number for a metric's name that does not depend on which other metrics there are (FNV-1a). */
function nameNumber(name: string): number {
  let hash = 0x811c9dc5;
  for (let k = 0; k < name.length; k++) hash = Math.imul(hash ^ name.charCodeAt(k), 0x01000193);
  return hash;
}

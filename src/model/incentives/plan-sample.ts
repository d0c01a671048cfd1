import { COMPANY, FIRST_PERSON, unitOfDepartment } from "../ledger/units.ts";
import { type PayPeriod, weeksOf } from "./component.ts";
import type { Seat } from "./seat.ts";

/** Weekly totals of single runs at usual behaviour, as the pilot measured them: [run][unit in the ledger's order][flow]. */
export type SampleRuns = readonly (readonly (readonly number[])[])[];

/**
 * A metric's value over some weeks, from a unit's flows a week and the number of people in it: a sum grows with the
 * weeks, a ratio does not, and is NaN where there is nothing to divide by.
 */
export type MetricOf = (
  metric: string,
  flowsAWeek: readonly number[],
  weeks: number,
  peopleInUnit: number,
) => number;

/** What a company does at usual behaviour, seen in pay periods of one length. */
export interface PlanSample {
  readonly runs: number;
  readonly seats: readonly Seat[];
  /** A metric of a unit over a pay period in one run; a ratio over nothing counts as 0. */
  readonly value: (run: number, metric: string, unit: number) => number;
  /** Its mean over the runs. */
  readonly mean: (metric: string, unit: number) => number;
}

function peopleIn(unit: number, seats: readonly Seat[]): number {
  if (unit === COMPANY) return seats.length;
  if (unit >= FIRST_PERSON) return 1;
  return seats.filter(({ department }) => unitOfDepartment[department] === unit).length;
}

/** The pilot's runs at usual behaviour, cut into pay periods: a period is taken to go as the run's average week does. */
export function planSample(
  samples: SampleRuns,
  period: PayPeriod,
  metricOf: MetricOf,
  seats: readonly Seat[],
): PlanSample {
  const value = (run: number, metric: string, unit: number) => {
    const measured = metricOf(metric, samples[run]![unit]!, weeksOf[period], peopleIn(unit, seats));
    return Number.isNaN(measured) ? 0 : measured;
  };
  const mean = (metric: string, unit: number) =>
    samples.reduce((sum, _, run) => sum + value(run, metric, unit), 0) / samples.length;
  return { runs: samples.length, seats, value, mean };
}

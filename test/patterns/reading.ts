import { metricNamed } from "../../src/metrics/index.ts";
import { leverMetrics } from "../../src/metrics/lever-metrics.ts";
import type { FlowWeights, Metric } from "../../src/metrics/metric.ts";
import { metricValue } from "../../src/metrics/tally.ts";
import type { Journal } from "../../src/model/ledger/journal.ts";
import { COMPANY } from "../../src/model/ledger/units.ts";
import type { Company } from "../../src/model/parameters/company.ts";
import { mean } from "../../src/statistics/mean.ts";
import type { TrialResult } from "../../src/trial/trial.ts";

/** What is read of a trial: a metric by name, or flows over flows. */
export type Measure = string | { readonly sum: FlowWeights; readonly per?: FlowWeights };

/** The trials of one arm. */
export interface Reading {
  /** A measure over weeks (from included, to not), trial by trial; the whole run and the company unless given. */
  readonly of: (measure: Measure, from?: number, to?: number, unit?: number) => readonly number[];
  readonly journals: readonly Journal[];
}

/** Weeks of a pay year and of a quarter. */
export const YEAR = 48;
export const QUARTER = 12;

function metricOf(measure: Measure, company: Company): Metric {
  if (typeof measure !== "string") return { ...metricNamed("deals")!, ...measure } as Metric;
  const levers = leverMetrics([company]);
  const found = metricNamed(measure) ?? levers.find(({ name }) => name === measure);
  if (found === undefined) throw new Error(`there is no metric ${measure}`);
  return found;
}

/** Reads the trials of an arm. */
export function readingOf(results: readonly TrialResult[], company: Company): Reading {
  return {
    of(measure, from = 0, to, unit = COMPANY) {
      const metric = metricOf(measure, company);
      return results.map((one) => metricValue(metric, one, unit, from, to ?? one.weeks));
    },
    journals: results.flatMap(({ journal }) => (journal ? [journal] : [])),
  };
}

/** One sample minus another, trial by trial. */
export function minus(first: readonly number[], second: readonly number[]): readonly number[] {
  return first.map((value, trial) => value - second[trial]!);
}

/** One sample minus another in per cent of the other's mean, trial by trial. */
export function percent(first: readonly number[], second: readonly number[]): readonly number[] {
  const usual = mean(second.filter((value) => !Number.isNaN(value)));
  return minus(first, second).map((value) => (100 * value) / usual);
}

/** A sample times a number. */
export function times(values: readonly number[], factor: number): readonly number[] {
  return values.map((value) => value * factor);
}

/** The slope of a curve through points at given places, trial by trial: least squares. */
export function slope(places: readonly number[], curves: readonly (readonly number[])[]): readonly number[] {
  const centre = mean(places);
  const spread = places.reduce((sum, place) => sum + (place - centre) ** 2, 0);
  return curves[0]!.map(
    (_, trial) =>
      places.reduce(
        // From the first point, so that a level curve has no slope at all.
        (sum, place, at) => sum + (place - centre) * (curves[at]![trial]! - curves[0]![trial]!),
        0,
      ) / spread,
  );
}

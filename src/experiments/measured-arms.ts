import type { Arm } from "../findings/arms.ts";
import { metrics } from "../metrics/index.ts";
import { leverMetrics } from "../metrics/lever-metrics.ts";
import type { Metric, MetricScope } from "../metrics/metric.ts";
import { metricValue } from "../metrics/tally.ts";
import { departments, FIRST_PERSON } from "../model/ledger/units.ts";
import type { Company } from "../model/parameters/company.ts";
import type { BatchOf } from "../statistics/by-batch.ts";
import type { DivergedTrial } from "../trial/diverged-trials.ts";
import type { TrialResult } from "../trial/trial.ts";
import type { SpanWeeks } from "./spans.ts";

/** An arm with its results, one for each replication that every arm has finished without diverging. */
export interface MeasuredArm {
  readonly arm: Arm;
  readonly results: readonly TrialResult[];
  /**
   * What each result shares luck in beside its own, by which intervals are taken: its batch; where all learned from one pilot each
   * stands by itself, and no interval holds what that one taught.
   */
  readonly batches: BatchOf;
}

/** What an experiment measured: everything that its findings and CSV files are computed from. */
export interface Measured {
  readonly arms: readonly MeasuredArm[];
  /** Number of each replication, in the order of the results. */
  readonly replications: readonly number[];
  /** Batch of each replication: which pilot its people learned from. */
  readonly batches: readonly number[];
  /** Replications that were finished and left out, because some arm diverged. */
  readonly leftOut: number;
  readonly diverged: readonly DivergedTrial[];
  readonly metrics: readonly Metric[];
  readonly spans: readonly SpanWeeks[];
}

/** A metric of one unit. */
export interface Column {
  readonly metric: Metric;
  /** The unit's place in the ledger. */
  readonly place: number;
  /** "company", a department or a person's name. */
  readonly unit: string;
}

/** Every metric that makes sense in some of these companies: the list, then a metric for each lever. */
export function metricsOf(companies: readonly Company[]): readonly Metric[] {
  return [...metrics, ...leverMetrics(companies)];
}

function scopeOf(place: number): MetricScope {
  return (["company", ...departments] as const)[place] ?? "person";
}

/** Metrics by unit that an arm has, departments and company, and people where they were asked for. */
export function columnsOf({ results }: MeasuredArm, metrics: readonly Metric[]): readonly Column[] {
  const units = results[0]?.units ?? [];
  return metrics.flatMap((metric) =>
    units.flatMap((unit, place) => (metric.scopes.includes(scopeOf(place)) ? [{ metric, place, unit }] : [])),
  );
}

/** Whether a column is a single person's. */
export function isPersonal({ place }: Column): boolean {
  return place >= FIRST_PERSON;
}

/** The spans that findings give a column for: single people have the whole run only, or the file would be mostly about them. */
export function spansFor(column: Column, spans: readonly SpanWeeks[]): readonly SpanWeeks[] {
  return isPersonal(column) ? spans.filter(({ span }) => span === "run") : spans;
}

/** A column's value over a span in each trial of an arm; NaN where it has none. */
export function valuesOf(
  { results }: MeasuredArm,
  { metric, place }: Column,
  { from, to }: SpanWeeks,
): Float64Array {
  const values = new Float64Array(results.length);
  for (const [trial, result] of results.entries())
    values[trial] = metricValue(metric, result, place, from, to);
  return values;
}

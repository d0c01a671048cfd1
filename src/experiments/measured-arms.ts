import type { Arm } from "../findings/arms.ts";
import { metrics } from "../metrics/index.ts";
import { leverMetrics } from "../metrics/lever-metrics.ts";
import type { Metric, MetricScope } from "../metrics/metric.ts";
import { COMPANY, departments, FIRST_PERSON } from "../model/ledger/units.ts";
import type { Company } from "../model/parameters/company.ts";
import type { RunningProducts } from "../statistics/running-products.ts";
import type { RunningSummaries } from "../statistics/running-summaries.ts";
import type { Summary } from "../statistics/summary.ts";
import type { DivergedTrial } from "../trial/diverged-trials.ts";
import type { Bands } from "./bands.ts";
import type { ManagerTally } from "./manager-tally.ts";
import type { PaySums } from "./pay/pay-sums.ts";
import type { Reading, Readings, UnitMetric } from "./readings.ts";
import type { SpanWeeks } from "./spans.ts";
import type { Together } from "./together.ts";

/** An arm with what is kept of its trials, one for each replication that every arm has finished without diverging. */
export interface MeasuredArm {
  readonly arm: Arm;
  /** What was read off each trial. */
  readonly readings: Readings;
  /** Of each reading, in their order. */
  readonly summaries: RunningSummaries;
  /** How the parts of conflict vary together. */
  readonly conflict: RunningProducts;
  /** Over all trials, of each metric that findings are about. */
  readonly weekly: Bands;
  /** The same by month, of what is drawn. */
  readonly monthly: Bands;
  readonly manager: ManagerTally;
  readonly pay: PaySums;
  /** Units in order, as a result has them. */
  readonly units: readonly string[];
  /** Counted weeks of a trial. */
  readonly weeks: number;
  /**
   * Whether all trials learned from one pilot and each stands by itself, so that no interval holds what that one taught; else intervals
   * are taken over batches.
   */
  readonly eachByItself: boolean;
  /** Of how many intervals each of its intervals is one, beside those of other plans: 1 unless results were looked at on the way. */
  readonly family: number;
}

/** What an experiment measured: everything that its findings and CSV files are computed from. */
export interface Measured {
  readonly arms: readonly MeasuredArm[];
  /** What was asked of several arms in the same replications. */
  readonly together: Together;
  /** Number of each replication, in the order of the trials. */
  readonly replications: readonly number[];
  /** Batch of each replication: which pilot its people learned from. */
  readonly batches: readonly number[];
  /** Replications that were finished and left out, because some arm diverged. */
  readonly leftOut: number;
  readonly diverged: readonly DivergedTrial[];
  readonly metrics: readonly Metric[];
  readonly spans: readonly SpanWeeks[];
}

/** A metric of one unit, with its name. */
export interface Column extends UnitMetric {
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
export function columnsOf(
  { units }: Pick<MeasuredArm, "units">,
  metrics: readonly Metric[],
): readonly Column[] {
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

/** A column over a span, or other weeks that were read, as it was in the trials of an arm. */
export function summaryIn(
  { summaries, readings, eachByItself }: Pick<MeasuredArm, "summaries" | "readings" | "eachByItself">,
  { metric, place }: UnitMetric,
  { from, to }: Pick<SpanWeeks, "from" | "to">,
): Summary {
  return summaries.summary(readings.placeOf({ metric, place, from, to }), eachByItself);
}

/** A metric of the company over the whole run. */
export function overRun(metric: Metric, { spans }: Pick<Measured, "spans">): Reading {
  const { from, to } = spans.find(({ span }) => span === "run")!;
  return { metric, place: COMPANY, from, to };
}

import { flowIndex, flows } from "../model/ledger/flows.ts";
import type { FlowMetric, FlowWeights, GaugeMetric, Metric } from "./metric.ts";

/** What is read of a trial's result here: flows and gauges by week and unit. */
export interface Measured {
  readonly weeks: number;
  /** People in each unit. */
  readonly sizes: readonly number[];
  readonly gauges: readonly string[];
  /** [week][unit][flow]. */
  readonly flowValues: Float64Array;
  /** [week][unit][gauge]; NaN where a gauge has no meaning. */
  readonly gaugeValues: Float64Array;
}

/** A sum of flows as columns and weights. */
interface Terms {
  readonly columns: readonly number[];
  readonly weights: readonly number[];
}

const known = new WeakMap<FlowWeights, Terms>();

/** Weights by column, looked up once: a comparison asks for some million sums of a few dozen kinds. */
function termsOf(weights: FlowWeights): Terms {
  let terms = known.get(weights);
  if (!terms) {
    const columns = Object.keys(weights).map((flow) => flowIndex[flow as keyof typeof flowIndex]);
    terms = { columns, weights: Object.values(weights) };
    known.set(weights, terms);
  }
  return terms;
}

function weighted(weights: FlowWeights, result: Measured, unit: number, from: number, to: number): number {
  const stride = result.sizes.length * flows.length;
  let total = 0;
  const terms = termsOf(weights);
  for (let term = 0; term < terms.columns.length; term++) {
    const weight = terms.weights[term]!;
    let column = from * stride + unit * flows.length + terms.columns[term]!;
    for (let week = from; week < to; week++, column += stride) total += weight * result.flowValues[column]!;
  }
  return total;
}

function ofFlows(metric: FlowMetric, result: Measured, unit: number, from: number, to: number): number {
  const sum = weighted(metric.sum, result, unit, from, to);
  if (metric.per === undefined) return sum;
  const per = metric.per === "person" ? result.sizes[unit]! : weighted(metric.per, result, unit, from, to);
  return per === 0 ? Number.NaN : sum / per;
}

function ofGauge(metric: GaugeMetric, result: Measured, unit: number, from: number, to: number): number {
  const gauge = result.gauges.indexOf(metric.gauge);
  if (gauge < 0) return Number.NaN;
  let total = 0;
  let known = 0;
  for (let week = from; week < to; week++) {
    const value = result.gaugeValues[(week * result.sizes.length + unit) * result.gauges.length + gauge]!;
    if (Number.isNaN(value)) continue;
    total += value;
    known += 1;
  }
  return known === 0 ? Number.NaN : total / known;
}

/**
 * The value of a metric for a unit over weeks `fromWeek` (included) to `toWeek` (not included). Ratios are recomputed from
 * summed flows, gauges are averaged over the weeks in which they have a value; NaN where there is nothing to divide by.
 */
export function metricValue(
  metric: Metric,
  result: Measured,
  unit: number,
  fromWeek: number,
  toWeek: number,
): number {
  return "gauge" in metric
    ? ofGauge(metric, result, unit, fromWeek, toWeek)
    : ofFlows(metric, result, unit, fromWeek, toWeek);
}

/** The value of a metric for a unit in each week of a trial. */
export function weeklyValues(metric: Metric, result: Measured, unit: number): Float64Array {
  return Float64Array.from({ length: result.weeks }, (_, week) =>
    metricValue(metric, result, unit, week, week + 1),
  );
}

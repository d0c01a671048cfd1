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

function weighted(weights: FlowWeights, result: Measured, unit: number, from: number, to: number): number {
  const stride = result.sizes.length * flows.length;
  let total = 0;
  for (const [flow, weight] of Object.entries(weights)) {
    let column = from * stride + unit * flows.length + flowIndex[flow as keyof typeof flowIndex];
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

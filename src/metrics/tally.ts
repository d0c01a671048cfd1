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

/** Stretches of so many weeks one after another, and where the first begins. */
interface Stretches {
  readonly from: number;
  readonly weeksEach: number;
}

/** Writes a weighted sum of flows over each stretch. */
function sumFlows(
  weights: FlowWeights,
  result: Measured,
  unit: number,
  { from, weeksEach }: Stretches,
  out: Float64Array,
): void {
  const { flowValues, sizes } = result;
  const stride = sizes.length * flows.length;
  const { columns, weights: factors } = termsOf(weights);
  out.fill(0);
  for (let term = 0; term < columns.length; term++) {
    const factor = factors[term]!;
    let cell = from * stride + unit * flows.length + columns[term]!;
    for (let stretch = 0; stretch < out.length; stretch++) {
      let total = out[stretch]!;
      for (let week = 0; week < weeksEach; week++, cell += stride) total += factor * flowValues[cell]!;
      out[stretch] = total;
    }
  }
}

let divisors = new Float64Array(1);

function ofFlows(
  metric: FlowMetric,
  result: Measured,
  unit: number,
  stretches: Stretches,
  out: Float64Array,
): void {
  sumFlows(metric.sum, result, unit, stretches, out);
  if (metric.per === undefined) return;
  if (divisors.length !== out.length) divisors = new Float64Array(out.length);
  if (metric.per === "person") divisors.fill(result.sizes[unit]!);
  else sumFlows(metric.per, result, unit, stretches, divisors);
  for (let k = 0; k < out.length; k++) out[k] = divisors[k] === 0 ? Number.NaN : out[k]! / divisors[k]!;
}

function ofGauge(
  metric: GaugeMetric,
  { gauges, gaugeValues, sizes }: Measured,
  unit: number,
  { from, weeksEach }: Stretches,
  out: Float64Array,
): void {
  const gauge = gauges.indexOf(metric.gauge);
  const stride = sizes.length * gauges.length;
  let cell = from * stride + unit * gauges.length + gauge;
  for (let stretch = 0; stretch < out.length; stretch++) {
    let total = 0;
    let known = 0;
    for (let week = 0; gauge >= 0 && week < weeksEach; week++, cell += stride) {
      const value = gaugeValues[cell]!;
      if (Number.isNaN(value)) continue;
      total += value;
      known += 1;
    }
    out[stretch] = known === 0 ? Number.NaN : total / known;
  }
}

/**
 * Writes the value of a metric for a unit over stretches of `weeksEach` weeks, as many as `out` has places, the first from week
 * `from` on. Ratios are recomputed from summed flows, gauges are averaged over the weeks in which they have a value; NaN where
 * there is nothing to divide by.
 */
export function metricSeries(
  metric: Metric,
  result: Measured,
  unit: number,
  from: number,
  weeksEach: number,
  out: Float64Array,
): void {
  if ("gauge" in metric) ofGauge(metric, result, unit, { from, weeksEach }, out);
  else ofFlows(metric, result, unit, { from, weeksEach }, out);
}

const single = new Float64Array(1);

/** The same over weeks `fromWeek` (included) to `toWeek` (not included). */
export function metricValue(
  metric: Metric,
  result: Measured,
  unit: number,
  fromWeek: number,
  toWeek: number,
): number {
  metricSeries(metric, result, unit, fromWeek, toWeek - fromWeek, single);
  return single[0]!;
}

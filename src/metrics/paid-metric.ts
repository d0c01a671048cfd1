import type { PaidMetric } from "../model/incentives/pay-plan.ts";
import { type Flow, flowIndex } from "../model/ledger/flows.ts";
import { metricNamed } from "./index.ts";
import type { FlowMetric, FlowWeights, Metric } from "./metric.ts";

/** A metric that pay may look at: made of countable events, and not a mean over people. */
export type PayableMetric = FlowMetric & { readonly per?: FlowWeights };

/** Whether pay may look at a metric: not at what is read off the world, nor at pay per person. */
export function isPayable(metric: Metric): metric is PayableMetric {
  return "sum" in metric && metric.per !== "person";
}

/** A metric as payroll computes it. Throws a RangeError for one that nobody can be paid on. */
export function paidMetric(metric: Metric): PaidMetric {
  if (!isPayable(metric)) throw new RangeError(`Nobody can be paid on ${metric.name}`);
  return metric.per === undefined ? { sum: metric.sum } : { sum: metric.sum, per: metric.per };
}

/** The payable metric of that name. Throws a RangeError where there is none. */
export function paidMetricNamed(name: string): PaidMetric {
  const metric = metricNamed(name);
  if (metric === undefined) throw new RangeError(`There is no metric called ${name}`);
  return paidMetric(metric);
}

function dot(weights: FlowWeights, flowsOfUnit: ArrayLike<number>): number {
  return Object.entries(weights).reduce(
    (total, [flow, weight]) => total + weight * flowsOfUnit[flowIndex[flow as Flow]]!,
    0,
  );
}

/**
 * The value of a payable metric over a number of weeks, from a unit's flows a week in the ledger's order; a sum grows with
 * the weeks, a ratio does not, and is NaN where there is nothing to divide by. Throws a RangeError for any other name.
 */
export function metricOfFlows(name: string, flowsOfUnit: ArrayLike<number>, weeks: number): number {
  const { sum, per } = paidMetricNamed(name);
  if (per === undefined) return dot(sum, flowsOfUnit) * weeks;
  const divisor = dot(per, flowsOfUnit);
  return divisor === 0 ? Number.NaN : dot(sum, flowsOfUnit) / divisor;
}

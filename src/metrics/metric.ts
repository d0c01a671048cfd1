import type { Flow } from "../model/ledger/flows.ts";
import type { Gauge } from "../model/ledger/gauges.ts";
import type { Department } from "../model/ledger/units.ts";

/** Weights on flows: a metric's numerator or denominator. */
export type FlowWeights = Readonly<Partial<Record<Flow, number>>>;

/** What a metric's values are, for axes and tables. A share lies between 0 and 1; a ratio of what need not belong together may not. */
export type MetricUnit = "count" | "share" | "ratio" | "money" | "days" | "pressure" | "index" | "fit";

/** Where a metric makes sense. */
export type MetricScope = "company" | Department | "person";

interface MetricNotes {
  /** The name used in files: camelCase. */
  readonly name: string;
  readonly title: string;
  /** One sentence that says what it counts and how. */
  readonly sentence: string;
  readonly unit: MetricUnit;
  readonly better: "higher" | "lower" | "neither";
  readonly scopes: readonly MetricScope[];
  /** Its place among the charts over time of a report, from 1; missing where it has none. */
  readonly charted?: number;
}

/** A metric made of countable events: a sum of flows, over another sum of flows where there is one; it can be paid on. */
export interface FlowMetric extends MetricNotes {
  readonly sum: FlowWeights;
  /** What the sum is divided by: flows, or the number of people of the unit. */
  readonly per?: FlowWeights | "person";
}

/** A metric read off the world at each week's end and averaged over weeks; nobody can be paid on it. */
export interface GaugeMetric extends MetricNotes {
  readonly gauge: Gauge;
}

/**
 * A read-only view of the ledger. To add one: an entry in the table in `metrics/list/` that it belongs to; the schema,
 * the reports, the CSV files and `truce list` follow.
 */
export type Metric = FlowMetric | GaugeMetric;

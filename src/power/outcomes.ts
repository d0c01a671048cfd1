import { metricNamed } from "../metrics/index.ts";
import type { Metric } from "../metrics/metric.ts";

/** What a company can measure of a rep in a pilot. */
export type OutcomeName = "booked" | "bookedBesidePast" | "bookedLessPay";

/** An outcome of a rep: a metric, from which another may be taken off; and whether it is judged beside what each booked before. */
interface Outcome {
  readonly name: OutcomeName;
  readonly metric: Metric;
  readonly less?: Metric;
  readonly besidePast?: true;
}

/** The outcomes by which pilots are judged, the plainest one first. */
export const outcomes: readonly Outcome[] = [
  { name: "booked", metric: metricNamed("booked")! },
  { name: "bookedBesidePast", metric: metricNamed("booked")!, besidePast: true },
  { name: "bookedLessPay", metric: metricNamed("booked")!, less: metricNamed("pay")! },
];

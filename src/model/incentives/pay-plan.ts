import type { Flow } from "../ledger/flows.ts";
import type { ComponentTerms } from "./component.ts";

/** Weights on flows. */
export type Weights = Readonly<Partial<Record<Flow, number>>>;

/** How payroll computes a metric: a sum of flows, over another sum of flows where there is one. */
export interface PaidMetric {
  readonly sum: Weights;
  readonly per?: Weights;
}

/** A pay plan: a list of components, each with its terms; what a person gets is the sum of those meant for them. */
export interface PayPlan {
  readonly title: string;
  readonly components: readonly ComponentTerms[];
  /** The metrics that the components name, as payroll computes them. */
  readonly metrics: Readonly<Record<string, PaidMetric>>;
}

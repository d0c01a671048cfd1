import type { ComponentTerms } from "./component.ts";

/** A pay plan: a list of components, each with its terms; what a person gets is the sum of those meant for them. */
export interface PayPlan {
  readonly title: string;
  readonly components: readonly ComponentTerms[];
}

import type { PlanComponent } from "../../../model/incentives/plan-schema.ts";

/**
 * A pool for both departments, filled by new business. Recurring revenue is left out because it goes on growing for years at
 * the same behaviour: a pool on it would cost ever more than plans of the same target cost.
 */
export function bookingsPool(targetCost: number): PlanComponent {
  return { type: "pool", for: "everyone", period: "quarter", metric: "booked", scope: "company", targetCost };
}

import type { PlanComponent } from "../../../model/incentives/plan-schema.ts";

/** The salary that every preset pays everybody. */
export function baseSalary(perWeek: number): PlanComponent {
  return { type: "salary", for: "everyone", period: "week", perWeek };
}

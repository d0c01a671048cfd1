import type { PlanComponent } from "../../../model/incentives/plan-schema.ts";

/** The salary that every preset pays everybody; 1,000 a week is assumed. */
export const baseSalary: PlanComponent = { type: "salary", for: "everyone", period: "week", perWeek: 1000 };

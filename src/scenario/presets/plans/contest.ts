import { baseSalary } from "./base-salary.ts";
import type { PlanPreset } from "./plan-preset.ts";

/** The departments' race for one yearly prize, each on its own measure. */
export const contest = {
  name: "contest",
  title: "Contest of departments",
  sentence:
    "A yearly prize goes to the department that beats its plan by more: marketing on MQLs, sales on deals won.",
  components: ({ bonusPot, salaryPerWeek }) => [
    baseSalary(salaryPerWeek),
    {
      type: "contest",
      for: "everyone",
      period: "year",
      between: "departments",
      metrics: { marketing: "mqls", sales: "deals" },
      targetCost: bonusPot,
    },
  ],
} as const satisfies PlanPreset;

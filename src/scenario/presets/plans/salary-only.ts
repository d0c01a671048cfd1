import { baseSalary } from "./base-salary.ts";
import type { PlanPreset } from "./plan-preset.ts";

/** No bonus at all. */
export const salaryOnly = {
  name: "salary-only",
  title: "Salary only",
  sentence: "Everybody gets a fixed salary and no bonus, whatever happens.",
  components: ({ salaryPerWeek }) => [baseSalary(salaryPerWeek)],
} as const satisfies PlanPreset;

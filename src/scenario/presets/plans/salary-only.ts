import { baseSalary } from "./base-salary.ts";
import type { PlanPreset } from "./plan-preset.ts";

/** No bonus at all. */
export const salaryOnly: PlanPreset = {
  name: "salary-only",
  title: { en: "Salary only", ru: "Только оклад" },
  sentence: {
    en: "Everybody gets a fixed salary and no bonus, whatever happens.",
    ru: "Все получают фиксированный оклад и никаких бонусов, что бы ни происходило.",
  },
  components: () => [baseSalary],
};

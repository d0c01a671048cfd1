import { baseSalary } from "./base-salary.ts";
import type { PlanPreset } from "./plan-preset.ts";

/** The departments' race for one yearly prize, each on its own measure. */
export const contest: PlanPreset = {
  name: "contest",
  title: { en: "Contest of departments", ru: "Соревнование отделов" },
  sentence: {
    en: "A yearly prize goes to the department that beats its plan by more: marketing on MQLs, sales on deals won.",
    ru: "Годовой приз получает отдел, сильнее перевыполнивший свой план: маркетинг — по MQL, продажи — по сделкам.",
  },
  components: (bonusPot) => [
    baseSalary,
    {
      type: "contest",
      for: "everyone",
      period: "year",
      between: "departments",
      metrics: { marketing: "mqls", sales: "deals" },
      targetCost: bonusPot,
    },
  ],
};

import { baseSalary } from "./base-salary.ts";
import type { PlanPreset } from "./plan-preset.ts";

/** One pool for both departments, filled by what the company earns before pay. */
export const pool: PlanPreset = {
  name: "pool",
  title: { en: "Shared pool", ru: "Общий фонд" },
  sentence: {
    en: "Each quarter a share of the company's contribution, after goods and touches, is split equally among all.",
    ru: "Каждый квартал доля вклада компании — за вычетом товара и касаний — делится поровну между всеми.",
  },
  components: (bonusPot) => [
    baseSalary,
    {
      type: "pool",
      for: "everyone",
      period: "quarter",
      metric: "contribution",
      scope: "company",
      targetCost: bonusPot,
    },
  ],
};

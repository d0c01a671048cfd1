import { baseSalary } from "./base-salary.ts";
import type { PlanPreset } from "./plan-preset.ts";

/**
 * One pool for both departments, filled by new business. Recurring revenue is left out because it goes on growing for
 * years at the same behaviour: a pool on it would cost ever more than plans of the same target cost.
 */
export const pool: PlanPreset = {
  name: "pool",
  title: { en: "Shared pool", ru: "Общий фонд" },
  sentence: {
    en: "Each quarter a share of what the company booked is split equally among all.",
    ru: "Каждый квартал доля того, что продала компания, делится поровну между всеми.",
  },
  components: (bonusPot) => [
    baseSalary,
    {
      type: "pool",
      for: "everyone",
      period: "quarter",
      metric: "booked",
      scope: "company",
      targetCost: bonusPot,
    },
  ],
};

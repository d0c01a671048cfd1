import { baseSalary } from "./base-salary.ts";
import type { PlanPreset } from "./plan-preset.ts";

/** The same race on measures nearer to what the company wants, to tell the contest from its measure. */
export const contestAligned: PlanPreset = {
  name: "contest-aligned",
  title: { en: "Contest on aligned measures", ru: "Соревнование по согласованным показателям" },
  sentence: {
    en: "The same yearly prize, but marketing is scored on leads that sales accepted and sales on booked revenue.",
    ru: "Тот же годовой приз, но маркетинг оценивают по принятым продажами лидам, а продажи — по выручке от сделок.",
  },
  components: (bonusPot) => [
    baseSalary,
    {
      type: "contest",
      for: "everyone",
      period: "year",
      between: "departments",
      metrics: { marketing: "accepted", sales: "booked" },
      targetCost: bonusPot,
    },
  ],
};

import { baseSalary } from "./base-salary.ts";
import type { PlanPreset } from "./plan-preset.ts";

/** The same race on measures nearer to what the company wants, to tell the contest from its measure. */
export const contestAligned = {
  name: "contest-aligned",
  title: "Contest on aligned measures",
  sentence:
    "The same yearly prize, but marketing is scored on leads that sales accepted and sales on booked revenue.",
  components: ({ bonusPot, salaryPerWeek }) => [
    baseSalary(salaryPerWeek),
    {
      type: "contest",
      for: "everyone",
      period: "year",
      between: "departments",
      metrics: { marketing: "accepted", sales: "booked" },
      targetCost: bonusPot,
    },
  ],
} as const satisfies PlanPreset;

import { baseSalary } from "./base-salary.ts";
import { ownResults } from "./own-results.ts";
import type { PlanPreset } from "./plan-preset.ts";

/** A quota at the usual result of a quarter, and double rate above it. */
export const quota = {
  name: "quota",
  title: "Quarterly quota with accelerator",
  sentence:
    "Whoever makes the quarter's quota gets a bonus, and double rate above it: reps on booked revenue, marketers on accepted leads.",
  components: ({ bonusPot, salaryPerWeek }) => {
    const own = {
      type: "quota",
      period: "quarter",
      scope: "person",
      quotaOfReference: 1,
      accelerator: 2,
    } as const;
    return [baseSalary(salaryPerWeek), ...ownResults(bonusPot).map((result) => ({ ...own, ...result }))];
  },
} as const satisfies PlanPreset;

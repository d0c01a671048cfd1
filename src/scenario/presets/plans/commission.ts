import { baseSalary } from "./base-salary.ts";
import { individualCommission } from "./individual-commission.ts";
import type { PlanPreset } from "./plan-preset.ts";

/** Everybody on their own result. */
export const commission = {
  name: "commission",
  title: "Individual commission",
  sentence:
    "Each month reps get a share of their own booked revenue, and marketers a fee for each own lead that sales accepted.",
  components: ({ bonusPot, salaryPerWeek }) => [baseSalary(salaryPerWeek), ...individualCommission(bonusPot)],
} as const satisfies PlanPreset;

import { baseSalary } from "./base-salary.ts";
import { bookingsPool } from "./bookings-pool.ts";
import type { PlanPreset } from "./plan-preset.ts";

/** What the company books is shared by all. */
export const pool = {
  name: "pool",
  title: "Shared pool",
  sentence: "Each quarter a share of what the company booked is split equally among all.",
  components: ({ bonusPot, salaryPerWeek }) => [baseSalary(salaryPerWeek), bookingsPool(bonusPot)],
} as const satisfies PlanPreset;

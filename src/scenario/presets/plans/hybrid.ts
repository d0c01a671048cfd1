import { baseSalary } from "./base-salary.ts";
import { bookingsPool } from "./bookings-pool.ts";
import { individualCommission } from "./individual-commission.ts";
import type { PlanPreset } from "./plan-preset.ts";

const POOLED = 0.7;

/** Mostly the common result, partly one's own. */
export const hybrid = {
  name: "hybrid",
  title: "Pool with commission",
  sentence:
    "Seven tenths of the bonuses are a shared pool of what the company booked, three tenths individual commission.",
  components: ({ bonusPot, salaryPerWeek }) => [
    baseSalary(salaryPerWeek),
    bookingsPool(bonusPot * POOLED),
    ...individualCommission(bonusPot * (1 - POOLED)),
  ],
} as const satisfies PlanPreset;

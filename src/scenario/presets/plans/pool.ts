import { baseSalary } from "./base-salary.ts";
import { bookingsPool } from "./bookings-pool.ts";
import type { PlanPreset } from "./plan-preset.ts";

/** What the company books is shared by all. */
export const pool: PlanPreset = {
  name: "pool",
  title: { en: "Shared pool", ru: "Общий фонд" },
  sentence: {
    en: "Each quarter a share of what the company booked is split equally among all.",
    ru: "Каждый квартал доля того, что продала компания, делится поровну между всеми.",
  },
  components: (bonusPot) => [baseSalary, bookingsPool(bonusPot)],
};

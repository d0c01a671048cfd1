import { baseSalary } from "./base-salary.ts";
import { individualCommission } from "./individual-commission.ts";
import type { PlanPreset } from "./plan-preset.ts";

/** Everybody on their own result. */
export const commission: PlanPreset = {
  name: "commission",
  title: { en: "Individual commission", ru: "Личная комиссия" },
  sentence: {
    en: "Each month reps get a share of their own booked revenue, and marketers a fee for each own lead that sales accepted.",
    ru: "Каждый месяц продавцы получают долю своей выручки от сделок, а маркетологи — плату за каждый свой принятый лид.",
  },
  components: (bonusPot) => [baseSalary, ...individualCommission(bonusPot)],
};

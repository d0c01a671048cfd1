import type { FlowMetric } from "../metric.ts";

/** Time from hand-over to the win. */
export const dealDays: FlowMetric = {
  name: "dealDays",
  title: { en: "Time to win", ru: "Срок сделки" },
  sentence: {
    en: "Mean number of working days from hand-over to the win.",
    ru: "Среднее число рабочих дней от передачи лида до выигранной сделки.",
  },
  unit: "days",
  better: "lower",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { dealDays: 1 },
  per: { deals: 1 },
};

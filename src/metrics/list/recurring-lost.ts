import type { FlowMetric } from "../metric.ts";

/** Monthly recurring revenue that left with customers. */
export const recurringLost: FlowMetric = {
  name: "recurringLost",
  title: { en: "Recurring revenue lost", ru: "Потерянная регулярная выручка" },
  sentence: {
    en: "Monthly recurring revenue that left with customers.",
    ru: "Ежемесячные платежи, которые прекратились с уходом клиентов.",
  },
  unit: "money",
  better: "lower",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { recurringLost: 1 },
};

import type { FlowMetric } from "../metric.ts";

/** What customers who stay pay. */
export const recurring: FlowMetric = {
  name: "recurring",
  title: { en: "Recurring revenue", ru: "Повторная выручка" },
  sentence: {
    en: "What customers who stay pay over time.",
    ru: "Регулярные платежи клиентов, которые остаются.",
  },
  unit: "money",
  better: "higher",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { recurring: 1 },
};

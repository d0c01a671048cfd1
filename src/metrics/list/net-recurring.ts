import type { FlowMetric } from "../metric.ts";

/** Monthly recurring revenue won, less what left with customers. */
export const netRecurring: FlowMetric = {
  name: "netRecurring",
  title: { en: "Net new recurring revenue", ru: "Чистый прирост регулярной выручки" },
  sentence: {
    en: "Monthly recurring revenue won, less what left with customers.",
    ru: "Новые ежемесячные платежи за вычетом прекратившихся с уходом клиентов.",
  },
  unit: "money",
  better: "higher",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { recurringWon: 1, recurringLost: -1 },
};

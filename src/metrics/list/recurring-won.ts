import type { FlowMetric } from "../metric.ts";

/** Monthly recurring revenue that deals won brought. */
export const recurringWon: FlowMetric = {
  name: "recurringWon",
  title: { en: "Recurring revenue won", ru: "Новая регулярная выручка" },
  sentence: {
    en: "Monthly recurring revenue that deals won brought.",
    ru: "Ежемесячные платежи, которые принесли выигранные сделки.",
  },
  unit: "money",
  better: "higher",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { recurringWon: 1 },
};

import type { FlowMetric } from "../metric.ts";

/** Deals won at or above the price of a high ticket. */
export const highTicketDeals: FlowMetric = {
  name: "highTicketDeals",
  title: { en: "High-ticket deals", ru: "Крупные сделки" },
  sentence: {
    en: "Deals won at or above the price of a high ticket.",
    ru: "Сделки, выигранные по цене не ниже порога крупной сделки.",
  },
  unit: "count",
  better: "higher",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { highTicketDeals: 1 },
};

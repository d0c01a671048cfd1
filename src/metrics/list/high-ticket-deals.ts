import type { FlowMetric } from "../metric.ts";

/** Deals won at a high price (company.selling.highTicket). */
export const highTicketDeals: FlowMetric = {
  name: "highTicketDeals",
  title: { en: "High-ticket deals", ru: "Крупные сделки" },
  sentence: {
    en: "Deals won at a high price (company.selling.highTicket).",
    ru: "Сделки, выигранные по высокой цене (company.selling.highTicket).",
  },
  unit: "count",
  better: "higher",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { highTicketDeals: 1 },
};

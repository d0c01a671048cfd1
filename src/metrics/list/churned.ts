import type { FlowMetric } from "../metric.ts";

/** Customers who left. */
export const churned: FlowMetric = {
  name: "churned",
  title: { en: "Churned customers", ru: "Ушедшие клиенты" },
  sentence: { en: "Customers who stopped paying.", ru: "Клиенты, которые перестали платить." },
  unit: "count",
  better: "lower",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { churned: 1 },
};

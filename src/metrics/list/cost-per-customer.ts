import type { FlowMetric } from "../metric.ts";

/** What the company spends for each deal. */
export const costPerCustomer: FlowMetric = {
  name: "costPerCustomer",
  title: { en: "Cost per customer", ru: "Стоимость клиента" },
  sentence: {
    en: "Touches, salaries, bonuses and strategy sessions, divided by deals won.",
    ru: "Касания, оклады, бонусы и стратегические сессии, делённые на число выигранных сделок.",
  },
  unit: "money",
  better: "lower",
  scopes: ["company"],
  sum: { touchCost: 1, salaries: 1, bonuses: 1, sessionCost: 1 },
  per: { deals: 1 },
};

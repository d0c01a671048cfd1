import type { FlowMetric } from "../metric.ts";

/** What marketing costs for each lead. */
export const costPerLead: FlowMetric = {
  name: "costPerLead",
  title: { en: "Cost per lead", ru: "Стоимость лида" },
  sentence: {
    en: "Touches, salaries and bonuses of marketing, divided by its leads.",
    ru: "Затраты маркетинга на касания, оклады и бонусы, делённые на число его лидов.",
  },
  unit: "money",
  better: "lower",
  scopes: ["marketing", "person"],
  sum: { touchCost: 1, salaries: 1, bonuses: 1 },
  per: { leads: 1 },
};

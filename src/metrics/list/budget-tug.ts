import type { GaugeMetric } from "../metric.ts";

/** How far the blanket is pulled to one side. */
export const budgetTug: GaugeMetric = {
  name: "budgetTug",
  title: { en: "Budget tug", ru: "Перетягивание бюджета" },
  sentence: {
    en: "How far marketing's share of the budget is from one half, on average over weeks.",
    ru: "Насколько доля маркетинга в бюджете в среднем по неделям отличается от половины.",
  },
  unit: "share",
  better: "lower",
  scopes: ["company"],
  gauge: "budgetTug",
};

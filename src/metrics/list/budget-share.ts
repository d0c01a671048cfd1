import type { GaugeMetric } from "../metric.ts";

/** A department's share of the budget. */
export const budgetShare: GaugeMetric = {
  name: "budgetShare",
  title: { en: "Budget share", ru: "Доля бюджета" },
  sentence: {
    en: "Share of the budget and of the manager's attention that a department has.",
    ru: "Доля бюджета и внимания руководителя, которая есть у отдела.",
  },
  unit: "share",
  better: "neither",
  scopes: ["marketing", "sales"],
  gauge: "budgetShare",
};

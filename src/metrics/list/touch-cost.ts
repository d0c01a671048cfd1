import type { FlowMetric } from "../metric.ts";

/** Money spent on touches. */
export const touchCost: FlowMetric = {
  name: "touchCost",
  title: { en: "Cost of touches", ru: "Затраты на касания" },
  sentence: {
    en: "Money spent on touches, those that reached nobody included.",
    ru: "Деньги, потраченные на касания, включая холостые.",
  },
  unit: "money",
  better: "lower",
  scopes: ["company", "marketing", "person"],
  sum: { touchCost: 1 },
};

import type { FlowMetric } from "../metric.ts";

/** Deals won. */
export const deals: FlowMetric = {
  name: "deals",
  title: { en: "Deals won", ru: "Выигранные сделки" },
  sentence: { en: "Deals that were won.", ru: "Сделки, которые были выиграны." },
  unit: "count",
  better: "higher",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { deals: 1 },
};

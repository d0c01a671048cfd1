import type { FlowMetric } from "../metric.ts";

/** Leads that ended without a deal. */
export const lost: FlowMetric = {
  name: "lost",
  title: { en: "Lost leads", ru: "Потерянные лиды" },
  sentence: {
    en: "Leads, MQLs and opportunities that ended without a deal.",
    ru: "Лиды, MQL и возможности, которые закончились без сделки.",
  },
  unit: "count",
  better: "lower",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { lost: 1 },
};

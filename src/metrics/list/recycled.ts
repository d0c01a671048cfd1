import type { FlowMetric } from "../metric.ts";

/** Leads that went back to marketing. */
export const recycled: FlowMetric = {
  name: "recycled",
  title: { en: "Recycled leads", ru: "Возвращённые лиды" },
  sentence: {
    en: "MQLs and opportunities that went back to marketing.",
    ru: "MQL и возможности, которые вернулись в маркетинг.",
  },
  unit: "count",
  better: "neither",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { recycled: 1 },
};

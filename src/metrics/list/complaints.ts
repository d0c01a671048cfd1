import type { FlowMetric } from "../metric.ts";

/** People who complained in public. */
export const complaints: FlowMetric = {
  name: "complaints",
  title: { en: "Complaints", ru: "Жалобы" },
  sentence: {
    en: "People who opted out and complained in public.",
    ru: "Люди, которые отписались и публично пожаловались.",
  },
  unit: "count",
  better: "lower",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { complaints: 1 },
};

import type { FlowMetric } from "../metric.ts";

/** Leads handed over to sales as qualified. */
export const mqls: FlowMetric = {
  name: "mqls",
  title: { en: "MQLs", ru: "MQL (квалифицированные лиды)" },
  sentence: {
    en: "Leads that marketing handed over to sales as qualified.",
    ru: "Лиды, которые маркетинг передал продажам как квалифицированные.",
  },
  unit: "count",
  better: "higher",
  scopes: ["company", "marketing", "person"],
  sum: { mqls: 1 },
};

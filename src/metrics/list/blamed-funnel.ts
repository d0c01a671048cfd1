import type { FlowMetric } from "../metric.ts";

/** Months in which the funnel was blamed. */
export const blamedFunnel: FlowMetric = {
  name: "blamedFunnel",
  title: { en: "Funnel blamed", ru: "Виновата воронка" },
  sentence: {
    en: "Months in which the manager explained a shortfall by the funnel itself.",
    ru: "Месяцы, в которые руководитель объяснял недобор самой воронкой.",
  },
  unit: "count",
  better: "neither",
  scopes: ["company"],
  sum: { blamedFunnel: 1 },
};

import type { FlowMetric } from "../metric.ts";

/** Months in which the market was blamed. */
export const blamedMarket: FlowMetric = {
  name: "blamedMarket",
  title: { en: "Market blamed", ru: "Виноват рынок" },
  sentence: {
    en: "Months in which the manager explained a shortfall by the market.",
    ru: "Месяцы, в которые руководитель объяснял недобор рынком.",
  },
  unit: "count",
  better: "neither",
  scopes: ["company"],
  sum: { blamedMarket: 1 },
};

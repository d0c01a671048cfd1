import type { FlowMetric } from "../metric.ts";

/** Deals for each MQL. */
export const mqlToDeal: FlowMetric = {
  name: "mqlToDeal",
  title: { en: "MQL to deal", ru: "Конверсия MQL в сделку" },
  sentence: {
    en: "Deals won, divided by MQLs of the same time.",
    ru: "Число выигранных сделок, делённое на число MQL за то же время.",
  },
  unit: "share",
  better: "higher",
  scopes: ["company", "marketing", "person"],
  sum: { deals: 1 },
  per: { mqls: 1 },
};

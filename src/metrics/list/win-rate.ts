import type { FlowMetric } from "../metric.ts";

/** Deals for each opportunity. */
export const winRate: FlowMetric = {
  name: "winRate",
  title: { en: "Win rate", ru: "Доля выигранных сделок" },
  sentence: {
    en: "Deals won, divided by opportunities of the same time.",
    ru: "Число выигранных сделок, делённое на число возможностей за то же время.",
  },
  unit: "share",
  better: "higher",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { deals: 1 },
  per: { opportunities: 1 },
};

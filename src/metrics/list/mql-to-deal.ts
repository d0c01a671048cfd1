import type { FlowMetric } from "../metric.ts";

/** Deals for each MQL. */
export const mqlToDeal: FlowMetric = {
  name: "mqlToDeal",
  title: { en: "Deals per MQL", ru: "Сделок на MQL" },
  sentence: {
    en: "Deals won for each MQL handed over in the same time; deals of earlier MQLs count, so it can exceed 1.",
    ru: "Сколько сделок выиграно на каждый MQL, переданный за то же время; считаются и сделки по прежним MQL, поэтому бывает больше 1.",
  },
  unit: "ratio",
  better: "higher",
  scopes: ["company", "marketing", "person"],
  sum: { deals: 1 },
  per: { mqls: 1 },
};

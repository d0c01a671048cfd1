import type { FlowMetric } from "../metric.ts";

/** Deals for each opportunity. */
export const winRate: FlowMetric = {
  name: "winRate",
  title: { en: "Win rate", ru: "Сделок на возможность" },
  sentence: {
    en: "Deals won for each opportunity opened in the same time; deals of earlier opportunities count, so it can exceed 1.",
    ru: "Сколько сделок выиграно на каждую возможность, открытую за то же время; считаются и сделки по прежним возможностям, поэтому бывает больше 1.",
  },
  unit: "ratio",
  better: "higher",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { deals: 1 },
  per: { opportunities: 1 },
};

import type { FlowMetric } from "../metric.ts";

/** MQLs for each lead. */
export const leadToMql: FlowMetric = {
  name: "leadToMql",
  title: { en: "Lead to MQL", ru: "Конверсия лида в MQL" },
  sentence: {
    en: "MQLs handed over, divided by leads of the same time.",
    ru: "Число переданных MQL, делённое на число лидов за то же время.",
  },
  unit: "share",
  better: "neither",
  scopes: ["company", "marketing", "person"],
  sum: { mqls: 1 },
  per: { leads: 1 },
};

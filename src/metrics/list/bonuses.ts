import type { FlowMetric } from "../metric.ts";

/** Bonuses, net of clawback and penalties. */
export const bonuses: FlowMetric = {
  name: "bonuses",
  title: { en: "Bonuses", ru: "Бонусы" },
  sentence: {
    en: "Everything paid on top of salaries, net of clawback and penalties.",
    ru: "Всё, что выплачено сверх окладов, за вычетом возвратов и штрафов.",
  },
  unit: "money",
  better: "neither",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { bonuses: 1 },
};

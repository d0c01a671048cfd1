import type { FlowMetric } from "../metric.ts";

/** Bonuses for each person. */
export const bonusCost: FlowMetric = {
  name: "bonusCost",
  title: { en: "Bonus per person", ru: "Бонус на человека" },
  sentence: {
    en: "Bonuses net of clawback and penalties, divided by the people paid.",
    ru: "Бонусы за вычетом возвратов и штрафов, делённые на число сотрудников.",
  },
  unit: "money",
  better: "neither",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { bonuses: 1 },
  per: "person",
};

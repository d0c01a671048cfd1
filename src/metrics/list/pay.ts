import type { FlowMetric } from "../metric.ts";

/** Salary and bonus for each person. */
export const pay: FlowMetric = {
  name: "pay",
  title: { en: "Pay per person", ru: "Доход на человека" },
  sentence: {
    en: "Salaries and bonuses, divided by the people paid.",
    ru: "Оклады и бонусы, делённые на число сотрудников.",
  },
  unit: "money",
  better: "neither",
  scopes: ["marketing", "sales", "person"],
  sum: { salaries: 1, bonuses: 1 },
  per: "person",
};

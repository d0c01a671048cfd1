import type { FlowMetric } from "../metric.ts";

/** Salaries paid. */
export const salaries: FlowMetric = {
  name: "salaries",
  title: { en: "Salaries", ru: "Оклады" },
  sentence: {
    en: "Salaries paid; the company's include the manager's.",
    ru: "Выплаченные оклады; у компании — вместе с окладом руководителя.",
  },
  unit: "money",
  better: "neither",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { salaries: 1 },
};

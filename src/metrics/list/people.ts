import type { Metric } from "../metric.ts";

/** What people put in, and what share of the budget their department gets. */
export const people = [
  {
    name: "effort",
    title: { en: "Effort", ru: "Усилия" },
    sentence: {
      en: "Sum of a person's efforts, in shares of a working day; a mean over people above that.",
      ru: "Сумма усилий сотрудника в долях рабочего дня; выше — среднее по сотрудникам.",
    },
    unit: "share",
    better: "neither",
    scopes: ["marketing", "sales", "person"],
    gauge: "effort",
  },
  {
    name: "budgetShare",
    title: { en: "Budget share", ru: "Доля бюджета" },
    sentence: {
      en: "Share of the budget and of the manager's attention that a department has.",
      ru: "Доля бюджета и внимания руководителя, которая есть у отдела.",
    },
    unit: "share",
    better: "neither",
    scopes: ["marketing", "sales"],
    gauge: "budgetShare",
  },
] as const satisfies readonly Metric[];

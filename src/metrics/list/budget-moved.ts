import type { FlowMetric } from "../metric.ts";

/** How much of the blanket changes sides. */
export const budgetMoved: FlowMetric = {
  name: "budgetMoved",
  title: { en: "Budget moved", ru: "Переброска бюджета" },
  sentence: {
    en: "Shares of the budget that went from one department to the other at months' ends, added up.",
    ru: "Доли бюджета, которые в конце месяцев переходили от одного отдела другому, в сумме.",
  },
  unit: "count",
  better: "lower",
  scopes: ["company"],
  sum: { budgetMoved: 1 },
};

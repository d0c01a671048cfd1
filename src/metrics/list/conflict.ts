import type { Metric } from "../metric.ts";

/** What two departments quarrel about, and what they spend on it. */
export const conflict = [
  {
    name: "disputed",
    title: { en: "Disputed MQLs", ru: "Спорные MQL" },
    sentence: {
      en: "MQLs by marketing's own count less those that reach the rep's own bar at the hand-over.",
      ru: "MQL по счёту маркетинга за вычетом тех, кто при передаче проходит порог самого менеджера по продажам.",
    },
    unit: "count",
    better: "lower",
    scopes: ["company", "marketing", "sales", "person"],
    sum: { disputed: 1 },
  },
  {
    name: "lobbying",
    title: { en: "Lobbying of both departments", ru: "Лоббирование обоих отделов" },
    sentence: {
      en: "Share of a working day that people of either department spend proving their own importance to the manager, on average.",
      ru: "Какую долю рабочего дня сотрудники обоих отделов в среднем тратят на доказательство своей важности руководителю.",
    },
    unit: "share",
    better: "lower",
    scopes: ["company"],
    gauge: "lobbying",
  },
  {
    name: "budgetTug",
    title: { en: "Budget tug", ru: "Перетягивание бюджета" },
    sentence: {
      en: "How far marketing's share of the budget is from one half, on average over weeks.",
      ru: "Насколько доля маркетинга в бюджете в среднем по неделям отличается от половины.",
    },
    unit: "share",
    better: "lower",
    scopes: ["company"],
    gauge: "budgetTug",
  },
  {
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
  },
] as const satisfies readonly Metric[];

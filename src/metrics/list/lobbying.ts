import type { GaugeMetric } from "../metric.ts";

/** Time that goes into one's own importance instead of customers. */
export const lobbying: GaugeMetric = {
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
};

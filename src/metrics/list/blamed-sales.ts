import type { FlowMetric } from "../metric.ts";

/** Months in which sales was blamed. */
export const blamedSales: FlowMetric = {
  name: "blamedSales",
  title: { en: "Sales blamed", ru: "Виноваты продажи" },
  sentence: {
    en: "Months in which the manager blamed sales for a shortfall.",
    ru: "Месяцы, в которые руководитель винил в недоборе продажи.",
  },
  unit: "count",
  better: "lower",
  scopes: ["company"],
  sum: { blamedSales: 1 },
};

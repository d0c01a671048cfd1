import type { FlowMetric } from "../metric.ts";

/** Discount put on the table. */
export const discountOffered: FlowMetric = {
  name: "discountOffered",
  title: { en: "Discount offered", ru: "Предложенная скидка" },
  sentence: {
    en: "Mean discount on the table at sales contacts, won or not.",
    ru: "Средняя скидка, предложенная в контактах продаж, выигранных и нет.",
  },
  unit: "share",
  better: "lower",
  scopes: ["company", "sales", "person"],
  sum: { discountOffered: 1 },
  per: { offers: 1 },
};

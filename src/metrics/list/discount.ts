import type { FlowMetric } from "../metric.ts";

/** Price given away on deals won. */
export const discount: FlowMetric = {
  name: "discount",
  title: { en: "Discount", ru: "Скидка" },
  sentence: {
    en: "Share of the list price that was given away on deals won.",
    ru: "Доля прайсовой цены, отданная в выигранных сделках.",
  },
  unit: "share",
  better: "lower",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { listPrice: 1, booked: -1 },
  per: { listPrice: 1 },
};

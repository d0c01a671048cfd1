import type { FlowMetric } from "../metric.ts";

/** True fit of the customers won. */
export const dealFit: FlowMetric = {
  name: "dealFit",
  title: { en: "Fit of deals", ru: "Качество сделок" },
  sentence: {
    en: "Mean true fit of the customers who were won.",
    ru: "Среднее истинное соответствие привлечённых клиентов.",
  },
  unit: "fit",
  better: "higher",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { dealFit: 1 },
  per: { deals: 1 },
};

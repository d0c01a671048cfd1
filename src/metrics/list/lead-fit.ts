import type { FlowMetric } from "../metric.ts";

/** True fit of leads. */
export const leadFit: FlowMetric = {
  name: "leadFit",
  title: { en: "Fit of leads", ru: "Качество лидов" },
  sentence: {
    en: "Mean true fit of new leads: how well the product suits them, from 0 to 1.",
    ru: "Среднее истинное соответствие новых лидов: насколько им подходит продукт, от 0 до 1.",
  },
  unit: "fit",
  better: "higher",
  scopes: ["company", "marketing", "person"],
  sum: { leadFit: 1 },
  per: { leads: 1 },
};

import type { FlowMetric } from "../metric.ts";

/** Leads whose first call was held and that were kept. */
export const opportunities: FlowMetric = {
  name: "opportunities",
  title: { en: "Opportunities", ru: "Возможности (сделки в работе)" },
  sentence: {
    en: "Leads whose first call was held and that the rep kept.",
    ru: "Лиды, с которыми состоялся первый звонок и которых менеджер оставил в работе.",
  },
  unit: "count",
  better: "higher",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { opportunities: 1 },
};

import type { FlowMetric } from "../metric.ts";

/** Leads dropped after the first call. */
export const dropped: FlowMetric = {
  name: "dropped",
  title: { en: "Dropped leads", ru: "Отсеянные лиды" },
  sentence: {
    en: "Leads that a rep dropped after the first call.",
    ru: "Лиды, которые менеджер по продажам отсеял после первого звонка.",
  },
  unit: "count",
  better: "neither",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { dropped: 1 },
};

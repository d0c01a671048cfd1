import type { FlowMetric } from "../metric.ts";

/** People who became a lead. */
export const leads: FlowMetric = {
  name: "leads",
  title: { en: "Leads", ru: "Лиды" },
  sentence: {
    en: "People who answered a touch or came by themselves and so became a lead.",
    ru: "Люди, которые откликнулись на касание или пришли сами и стали лидами.",
  },
  unit: "count",
  better: "higher",
  scopes: ["company", "marketing", "person"],
  sum: { leads: 1 },
};

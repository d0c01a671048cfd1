import type { FlowMetric } from "../metric.ts";

/** People who opted out. */
export const optOuts: FlowMetric = {
  name: "optOuts",
  title: { en: "Opt-outs", ru: "Отписки" },
  sentence: {
    en: "People who opted out and can never be contacted again.",
    ru: "Люди, которые отписались и с которыми больше нельзя связаться.",
  },
  unit: "count",
  better: "lower",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { optOuts: 1 },
};

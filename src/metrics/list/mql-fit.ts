import type { FlowMetric } from "../metric.ts";

/** True fit of MQLs. */
export const mqlFit: FlowMetric = {
  name: "mqlFit",
  title: { en: "Fit of MQLs", ru: "Качество MQL" },
  sentence: {
    en: "Mean true fit of the leads that were handed over to sales.",
    ru: "Среднее истинное соответствие лидов, переданных продажам.",
  },
  unit: "fit",
  better: "higher",
  scopes: ["company", "marketing", "person"],
  sum: { mqlFit: 1 },
  per: { mqls: 1 },
};

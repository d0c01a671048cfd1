import type { FlowMetric } from "../metric.ts";

/** Months in which marketing was blamed. */
export const blamedMarketing: FlowMetric = {
  name: "blamedMarketing",
  title: { en: "Marketing blamed", ru: "Виноват маркетинг" },
  sentence: {
    en: "Months in which the manager blamed marketing for a shortfall.",
    ru: "Месяцы, в которые руководитель винил в недоборе маркетинг.",
  },
  unit: "count",
  better: "lower",
  scopes: ["company"],
  sum: { blamedMarketing: 1 },
};

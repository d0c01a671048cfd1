import type { FlowMetric } from "../metric.ts";

/** MQLs for each lead. */
export const leadToMql: FlowMetric = {
  name: "leadToMql",
  title: { en: "MQLs per lead", ru: "MQL на лид" },
  sentence: {
    en: "MQLs handed over for each lead of the same time; earlier leads count, so it can exceed 1.",
    ru: "Сколько MQL передано на каждый лид за то же время; считаются и прежние лиды, поэтому бывает больше 1.",
  },
  unit: "ratio",
  better: "neither",
  scopes: ["company", "marketing", "person"],
  sum: { mqls: 1 },
  per: { leads: 1 },
};

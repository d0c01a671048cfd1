import type { FlowMetric } from "../metric.ts";

/** Strategy sessions held. */
export const sessions: FlowMetric = {
  name: "sessions",
  title: { en: "Strategy sessions", ru: "Стратегические сессии" },
  sentence: {
    en: "Strategy sessions that the manager called.",
    ru: "Стратегические сессии, которые созвал руководитель.",
  },
  unit: "count",
  better: "neither",
  scopes: ["company"],
  sum: { sessions: 1 },
};

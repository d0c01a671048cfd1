import type { FlowMetric } from "../metric.ts";

/** MQLs that one department counts and the other does not. */
export const disputed: FlowMetric = {
  name: "disputed",
  title: { en: "Disputed MQLs", ru: "Спорные MQL" },
  sentence: {
    en: "MQLs by marketing's own count less those that reach the rep's own bar at the hand-over.",
    ru: "MQL по счёту маркетинга за вычетом тех, кто при передаче проходит порог самого менеджера по продажам.",
  },
  unit: "count",
  better: "lower",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { disputed: 1 },
};

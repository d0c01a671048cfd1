import type { FlowMetric } from "../metric.ts";

/** Revenue less goods and touches. */
export const contribution: FlowMetric = {
  name: "contribution",
  title: { en: "Contribution", ru: "Маржинальный вклад" },
  sentence: {
    en: "Revenue less the cost of goods and of touches.",
    ru: "Выручка за вычетом себестоимости и затрат на касания.",
  },
  unit: "money",
  better: "higher",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { booked: 1, recurring: 1, goods: -1, touchCost: -1 },
};

import type { FlowMetric } from "../metric.ts";

/** Profit before bonuses are paid. */
export const profitBeforeBonuses: FlowMetric = {
  name: "profitBeforeBonuses",
  title: { en: "Profit before bonuses", ru: "Прибыль до бонусов" },
  sentence: {
    en: "Contribution less salaries and strategy sessions, before bonuses.",
    ru: "Маржинальный вклад за вычетом окладов и стратегических сессий, до бонусов.",
  },
  unit: "money",
  better: "higher",
  scopes: ["company"],
  sum: { booked: 1, recurring: 1, goods: -1, touchCost: -1, salaries: -1, sessionCost: -1 },
};

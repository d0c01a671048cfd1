import type { FlowMetric } from "../metric.ts";

/** Profit after bonuses. */
export const profit: FlowMetric = {
  name: "profit",
  title: { en: "Profit", ru: "Прибыль" },
  sentence: {
    en: "Contribution less salaries, strategy sessions and bonuses net of clawback.",
    ru: "Маржинальный вклад за вычетом окладов, стратегических сессий и бонусов с учётом возвратов.",
  },
  unit: "money",
  better: "higher",
  scopes: ["company"],
  sum: { booked: 1, recurring: 1, goods: -1, touchCost: -1, salaries: -1, sessionCost: -1, bonuses: -1 },
};

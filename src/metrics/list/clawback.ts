import type { FlowMetric } from "../metric.ts";

/** What clawbacks and penalties took back. */
export const clawback: FlowMetric = {
  name: "clawback",
  title: { en: "Clawback", ru: "Возврат бонусов" },
  sentence: {
    en: "Bonuses that clawbacks and penalties took back.",
    ru: "Бонусы, удержанные обратно возвратами и штрафами.",
  },
  unit: "money",
  better: "neither",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { clawback: 1 },
};

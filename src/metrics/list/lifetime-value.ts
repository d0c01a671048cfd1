import type { FlowMetric } from "../metric.ts";

/** What the customers won are expected to pay. */
export const lifetimeValue: FlowMetric = {
  name: "lifetimeValue",
  title: { en: "Lifetime value won", ru: "Пожизненная ценность" },
  sentence: {
    en: "What the customers won are expected to pay over their life, after discount.",
    ru: "Сколько привлечённые клиенты заплатят за всё время, по ожиданию и после скидки.",
  },
  unit: "money",
  better: "higher",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { lifetimeValue: 1 },
};

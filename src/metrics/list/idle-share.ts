import type { FlowMetric } from "../metric.ts";

/** Time of reps without a lead to work. */
export const idleShare: FlowMetric = {
  name: "idleShare",
  title: { en: "Idle time of sales", ru: "Простой продаж" },
  sentence: {
    en: "Share of the hours that reps had for contacts that they did not need.",
    ru: "Доля часов, которые были у продаж на контакты, но не понадобились.",
  },
  unit: "share",
  better: "neither",
  scopes: ["company", "sales", "person"],
  sum: { idleHours: 1 },
  per: { hours: 1 },
};

import type { Metric } from "../metric.ts";

/** Whether there is too little or too much to do. */
export const workload = [
  {
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
  },
  {
    name: "queue",
    title: { en: "Queue", ru: "Очередь" },
    sentence: {
      en: "MQLs that wait for a first answer at the week's end.",
      ru: "MQL, которые ждут первого ответа на конец недели.",
    },
    unit: "count",
    better: "lower",
    scopes: ["company"],
    gauge: "queue",
  },
  {
    name: "openLeads",
    title: { en: "Open leads", ru: "Открытые лиды" },
    sentence: {
      en: "Leads that marketing holds and has not handed over, at the week's end.",
      ru: "Лиды, которые маркетинг держит у себя и ещё не передал, на конец недели.",
    },
    unit: "count",
    better: "neither",
    scopes: ["company"],
    gauge: "openLeads",
  },
] as const satisfies readonly Metric[];

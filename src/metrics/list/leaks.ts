import type { Metric } from "../metric.ts";

/** What comes into the funnel by word of mouth, and what leaks out of it. */
export const leaks = [
  {
    name: "referrals",
    title: { en: "Referrals", ru: "Рекомендации" },
    sentence: {
      en: "Needs that happy customers brought by word of mouth.",
      ru: "Потребности, которые привели довольные клиенты по рекомендации.",
    },
    unit: "count",
    better: "higher",
    scopes: ["company", "marketing", "sales", "person"],
    sum: { referrals: 1 },
  },
  {
    name: "dropped",
    title: { en: "Dropped leads", ru: "Отсеянные лиды" },
    sentence: {
      en: "Leads that a rep dropped after the first call.",
      ru: "Лиды, которые менеджер по продажам отсеял после первого звонка.",
    },
    unit: "count",
    better: "neither",
    scopes: ["company", "marketing", "sales", "person"],
    sum: { dropped: 1 },
  },
  {
    name: "vanished",
    title: { en: "Lost at a broken stage", ru: "Потеряно на сломанном этапе" },
    sentence: {
      en: "Leads, calls or deals that a broken stage of the funnel swallowed.",
      ru: "Лиды, звонки или сделки, которые пропали на сломанном этапе воронки.",
    },
    unit: "count",
    better: "lower",
    scopes: ["company", "marketing", "sales", "person"],
    sum: { vanished: 1 },
  },
  {
    name: "recycled",
    title: { en: "Recycled leads", ru: "Возвращённые лиды" },
    sentence: {
      en: "MQLs and opportunities that went back to marketing.",
      ru: "MQL и возможности, которые вернулись в маркетинг.",
    },
    unit: "count",
    better: "neither",
    scopes: ["company", "marketing", "sales", "person"],
    sum: { recycled: 1 },
  },
  {
    name: "lost",
    title: { en: "Lost leads", ru: "Потерянные лиды" },
    sentence: {
      en: "Leads, MQLs and opportunities that ended without a deal.",
      ru: "Лиды, MQL и возможности, которые закончились без сделки.",
    },
    unit: "count",
    better: "lower",
    scopes: ["company", "marketing", "sales", "person"],
    sum: { lost: 1 },
  },
] as const satisfies readonly Metric[];

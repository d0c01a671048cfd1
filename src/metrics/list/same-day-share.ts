import type { FlowMetric } from "../metric.ts";

/** MQLs answered within a day. */
export const sameDayShare: FlowMetric = {
  name: "sameDayShare",
  title: { en: "Answered within a day", ru: "Ответ в течение дня" },
  sentence: {
    en: "Share of answered MQLs that got their first answer within a day.",
    ru: "Доля MQL с ответом, которые получили первый ответ в течение дня.",
  },
  unit: "share",
  better: "higher",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { sameDay: 1 },
  per: { answered: 1 },
};

import type { FlowMetric } from "../metric.ts";

/** Touches and calls tried. */
export const attempts: FlowMetric = {
  name: "attempts",
  title: { en: "Attempts", ru: "Попытки контакта" },
  sentence: {
    en: "Touches and calls tried, those on people who have opted out included.",
    ru: "Все попытки касаний и звонков, включая обращения к тем, кто отписался.",
  },
  unit: "count",
  better: "neither",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { attempts: 1 },
};

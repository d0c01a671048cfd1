import type { GaugeMetric } from "../metric.ts";

/** People who can still be contacted. */
export const addressable: GaugeMetric = {
  name: "addressable",
  title: { en: "Addressable people", ru: "Доступная аудитория" },
  sentence: {
    en: "People in the market who have not opted out.",
    ru: "Люди на рынке, которые не отписались.",
  },
  unit: "count",
  better: "higher",
  scopes: ["company"],
  gauge: "addressable",
};

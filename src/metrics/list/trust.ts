import type { GaugeMetric } from "../metric.ts";

/** Mean trust of people in the market. */
export const trust: GaugeMetric = {
  name: "trust",
  title: { en: "Trust", ru: "Доверие" },
  sentence: {
    en: "Mean trust of people in the market, from 0 to 1.",
    ru: "Среднее доверие людей на рынке, от 0 до 1.",
  },
  unit: "index",
  better: "higher",
  scopes: ["company"],
  gauge: "trustMean",
};

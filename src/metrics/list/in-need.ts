import type { GaugeMetric } from "../metric.ts";

/** People with a live need. */
export const inNeed: GaugeMetric = {
  name: "inNeed",
  title: { en: "People in need", ru: "Люди с потребностью" },
  sentence: {
    en: "People in the market who need the product at the week's end.",
    ru: "Люди на рынке, которым на конец недели нужен продукт.",
  },
  unit: "count",
  better: "neither",
  scopes: ["company"],
  gauge: "inNeed",
};

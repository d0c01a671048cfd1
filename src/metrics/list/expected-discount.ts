import type { GaugeMetric } from "../metric.ts";

/** Discount that the market has learnt to expect. */
export const expectedDiscount: GaugeMetric = {
  name: "expectedDiscount",
  title: { en: "Expected discount", ru: "Ожидаемая скидка" },
  sentence: {
    en: "Mean discount that people in the market have come to expect.",
    ru: "Средняя скидка, которую люди на рынке привыкли ожидать.",
  },
  unit: "share",
  better: "lower",
  scopes: ["company"],
  gauge: "expectedDiscount",
};

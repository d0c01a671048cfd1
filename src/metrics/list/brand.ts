import type { GaugeMetric } from "../metric.ts";

/** The state of the brand. */
export const brand: GaugeMetric = {
  name: "brand",
  title: { en: "Brand", ru: "Бренд" },
  sentence: {
    en: "State of the brand from 0 to 1; complaints lower it and it heals slowly.",
    ru: "Состояние бренда от 0 до 1; жалобы его снижают, восстанавливается он медленно.",
  },
  unit: "index",
  better: "higher",
  scopes: ["company"],
  gauge: "brand",
};

import type { GaugeMetric } from "../metric.ts";

/** The market's need rate against the base. */
export const needIndex: GaugeMetric = {
  name: "needIndex",
  title: { en: "Need index", ru: "Индекс потребности" },
  sentence: {
    en: "Rate at which needs arise, relative to the healthy base.",
    ru: "Скорость возникновения потребностей относительно здорового рынка.",
  },
  unit: "index",
  better: "neither",
  scopes: ["company"],
  gauge: "needIndex",
};

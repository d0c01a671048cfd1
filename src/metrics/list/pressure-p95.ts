import type { GaugeMetric } from "../metric.ts";

/** Pressure on the most pressed. */
export const pressureP95: GaugeMetric = {
  name: "pressureP95",
  title: { en: "Pressure, 95th percentile", ru: "Давление, 95-й процентиль" },
  sentence: {
    en: "Pressure that one person in twenty exceeds.",
    ru: "Давление, которое превышено у каждого двадцатого.",
  },
  unit: "pressure",
  better: "lower",
  scopes: ["company"],
  gauge: "pressureP95",
};

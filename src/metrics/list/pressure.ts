import type { GaugeMetric } from "../metric.ts";

/** Mean pressure on customers. */
export const pressure: GaugeMetric = {
  name: "pressure",
  title: { en: "Pressure", ru: "Давление на клиентов" },
  sentence: {
    en: "Mean stock of recent contacts that a person in the market remembers.",
    ru: "Средний запас недавних контактов, который помнит человек на рынке.",
  },
  unit: "pressure",
  better: "lower",
  scopes: ["company"],
  gauge: "pressureMean",
};

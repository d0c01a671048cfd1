import type { GaugeMetric } from "../metric.ts";

/** Paying customers. */
export const customers: GaugeMetric = {
  name: "customers",
  title: { en: "Customers", ru: "Клиенты" },
  sentence: { en: "People who pay at the week's end.", ru: "Люди, которые платят на конец недели." },
  unit: "count",
  better: "higher",
  scopes: ["company"],
  gauge: "customers",
};

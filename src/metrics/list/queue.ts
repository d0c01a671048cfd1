import type { GaugeMetric } from "../metric.ts";

/** MQLs waiting for a first answer. */
export const queue: GaugeMetric = {
  name: "queue",
  title: { en: "Queue", ru: "Очередь" },
  sentence: {
    en: "MQLs that wait for a first answer at the week's end.",
    ru: "MQL, которые ждут первого ответа на конец недели.",
  },
  unit: "count",
  better: "lower",
  scopes: ["company"],
  gauge: "queue",
};

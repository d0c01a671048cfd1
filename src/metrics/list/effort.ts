import type { GaugeMetric } from "../metric.ts";

/** Efforts of a person, together. */
export const effort: GaugeMetric = {
  name: "effort",
  title: { en: "Effort", ru: "Усилия" },
  sentence: {
    en: "Sum of a person's efforts, in shares of a working day; a mean over people above that.",
    ru: "Сумма усилий сотрудника в долях рабочего дня; выше — среднее по сотрудникам.",
  },
  unit: "share",
  better: "neither",
  scopes: ["marketing", "sales", "person"],
  gauge: "effort",
};

import type { GaugeMetric } from "../metric.ts";

/** Leads that marketing holds. */
export const openLeads: GaugeMetric = {
  name: "openLeads",
  title: { en: "Open leads", ru: "Открытые лиды" },
  sentence: {
    en: "Leads that marketing holds and has not handed over, at the week's end.",
    ru: "Лиды, которые маркетинг держит у себя и ещё не передал, на конец недели.",
  },
  unit: "count",
  better: "neither",
  scopes: ["company"],
  gauge: "openLeads",
};

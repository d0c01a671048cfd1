import type { FlowMetric } from "../metric.ts";

/** Leads that a broken stage swallowed. */
export const vanished: FlowMetric = {
  name: "vanished",
  title: { en: "Lost at a broken stage", ru: "Потеряно на сломанном этапе" },
  sentence: {
    en: "Leads, calls or deals that a broken stage of the funnel swallowed.",
    ru: "Лиды, звонки или сделки, которые пропали на сломанном этапе воронки.",
  },
  unit: "count",
  better: "lower",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { vanished: 1 },
};

import type { FlowMetric } from "../metric.ts";

/** Touches and calls that reached somebody. */
export const contacts: FlowMetric = {
  name: "contacts",
  title: { en: "Contacts", ru: "Контакты" },
  sentence: {
    en: "Touches and calls that reached somebody.",
    ru: "Касания и звонки, которые до кого-то дошли.",
  },
  unit: "count",
  better: "neither",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { contacts: 1 },
};

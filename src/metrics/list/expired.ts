import type { FlowMetric } from "../metric.ts";

/** MQLs that nobody answered in time. */
export const expired: FlowMetric = {
  name: "expired",
  title: { en: "Expired MQLs", ru: "Просроченные MQL" },
  sentence: {
    en: "MQLs that waited for a first answer until they ran out.",
    ru: "MQL, которые так и не дождались первого ответа.",
  },
  unit: "count",
  better: "lower",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { expired: 1 },
};

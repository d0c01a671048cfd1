import type { FlowMetric } from "../metric.ts";

/** MQLs that sales took on. */
export const accepted: FlowMetric = {
  name: "accepted",
  title: { en: "Accepted MQLs", ru: "Принятые MQL" },
  sentence: {
    en: "MQLs that a rep took on at the first call.",
    ru: "MQL, которые менеджер по продажам принял при первом звонке.",
  },
  unit: "count",
  better: "higher",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { accepted: 1 },
};

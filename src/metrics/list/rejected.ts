import type { FlowMetric } from "../metric.ts";

/** MQLs that sales sent back. */
export const rejected: FlowMetric = {
  name: "rejected",
  title: { en: "Rejected MQLs", ru: "Отклонённые MQL" },
  sentence: { en: "MQLs that a rep sent back.", ru: "MQL, которые менеджер по продажам вернул." },
  unit: "count",
  better: "lower",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { rejected: 1 },
};

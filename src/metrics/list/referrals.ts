import type { FlowMetric } from "../metric.ts";

/** Needs that happy customers brought. */
export const referrals: FlowMetric = {
  name: "referrals",
  title: { en: "Referrals", ru: "Рекомендации" },
  sentence: {
    en: "Needs that happy customers brought by word of mouth.",
    ru: "Потребности, которые привели довольные клиенты по рекомендации.",
  },
  unit: "count",
  better: "higher",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { referrals: 1 },
};

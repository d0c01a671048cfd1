import type { FlowMetric } from "../metric.ts";

/** Attempts that reached nobody. */
export const wastedShare: FlowMetric = {
  name: "wastedShare",
  title: { en: "Wasted attempts", ru: "Холостые попытки" },
  sentence: {
    en: "Share of attempts that went to people who have opted out and so reached nobody.",
    ru: "Доля попыток, направленных тем, кто отписался, и потому не дошедших ни до кого.",
  },
  unit: "share",
  better: "lower",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { attempts: 1, contacts: -1 },
  per: { attempts: 1 },
};

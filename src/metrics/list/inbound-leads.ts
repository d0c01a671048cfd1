import type { FlowMetric } from "../metric.ts";

/** Leads that came by themselves. */
export const inboundLeads: FlowMetric = {
  name: "inboundLeads",
  title: { en: "Inbound leads", ru: "Входящие лиды" },
  sentence: {
    en: "Leads that came by themselves, without a touch by marketing.",
    ru: "Лиды, которые пришли сами, без касания маркетинга.",
  },
  unit: "count",
  better: "higher",
  scopes: ["company", "marketing", "person"],
  sum: { inbound: 1 },
};

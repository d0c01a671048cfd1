import type { Metric } from "../metric.ts";

/** Whether there is too little or too much to do. */
export const workload = [
  {
    name: "idleShare",
    title: "Idle time of sales",
    sentence: "Share of the hours that reps had for contacts that they did not need.",
    unit: "share",
    better: "neither",
    scopes: ["company", "sales", "person"],
    sum: { idleHours: 1 },
    per: { hours: 1 },
  },
  {
    name: "queue",
    title: "Queue",
    sentence: "MQLs that wait for a first answer at the week's end.",
    unit: "count",
    better: "lower",
    scopes: ["company"],
    gauge: "queue",
  },
  {
    name: "openOpportunities",
    title: "Open opportunities",
    sentence: "Opportunities that are worked or wait for a signature, at the week's end.",
    unit: "count",
    better: "neither",
    scopes: ["company"],
    gauge: "openOpportunities",
  },
  {
    name: "openValue",
    title: "Pipeline",
    sentence: "List prices of open opportunities, at the week's end.",
    unit: "money",
    better: "neither",
    scopes: ["company"],
    gauge: "openValue",
  },
  {
    name: "openLeads",
    title: "Open leads",
    sentence: "Leads that marketing holds and has not handed over, at the week's end.",
    unit: "count",
    better: "neither",
    scopes: ["company"],
    gauge: "openLeads",
  },
] as const satisfies readonly Metric[];

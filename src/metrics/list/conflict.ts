import type { Metric } from "../metric.ts";

/** What two departments quarrel about, and what they spend on it. */
export const conflict = [
  {
    name: "disputed",
    title: "Disputed MQLs",
    sentence: "MQLs by marketing's own count less those that reach the rep's own bar at the hand-over.",
    unit: "count",
    better: "lower",
    scopes: ["company", "marketing", "sales", "person"],
    sum: { disputed: 1 },
  },
  {
    name: "lobbying",
    title: "Lobbying of both departments",
    sentence:
      "Share of a working day that people of either department spend proving their own importance to the manager, on average.",
    unit: "share",
    better: "lower",
    scopes: ["company"],
    gauge: "lobbying",
  },
  {
    name: "budgetTug",
    title: "Budget tug",
    sentence: "How far marketing's share of the budget is from one half, on average over weeks.",
    unit: "share",
    better: "lower",
    scopes: ["company"],
    gauge: "budgetTug",
  },
  {
    name: "budgetMoved",
    title: "Budget moved",
    sentence: "Shares of the budget that went from one department to the other at months' ends, added up.",
    unit: "count",
    better: "lower",
    scopes: ["company"],
    sum: { budgetMoved: 1 },
  },
] as const satisfies readonly Metric[];

import type { Metric } from "../metric.ts";

/** Whom or what the manager blames, and when the manager calls everybody together. */
export const manager = [
  {
    name: "blamedMarketing",
    title: "Marketing blamed",
    sentence: "Months in which the manager blamed marketing for a shortfall.",
    unit: "count",
    better: "lower",
    scopes: ["company"],
    sum: { blamedMarketing: 1 },
  },
  {
    name: "blamedSales",
    title: "Sales blamed",
    sentence: "Months in which the manager blamed sales for a shortfall.",
    unit: "count",
    better: "lower",
    scopes: ["company"],
    sum: { blamedSales: 1 },
  },
  {
    name: "blamedMarket",
    title: "Market blamed",
    sentence: "Months in which the manager explained a shortfall by the market.",
    unit: "count",
    better: "neither",
    scopes: ["company"],
    sum: { blamedMarket: 1 },
  },
  {
    name: "blamedFunnel",
    title: "Funnel blamed",
    sentence: "Months in which the manager explained a shortfall by the funnel itself.",
    unit: "count",
    better: "neither",
    scopes: ["company"],
    sum: { blamedFunnel: 1 },
  },
  {
    name: "sessions",
    title: "Strategy sessions",
    sentence: "Strategy sessions that the manager called.",
    unit: "count",
    better: "neither",
    scopes: ["company"],
    sum: { sessions: 1 },
  },
] as const satisfies readonly Metric[];

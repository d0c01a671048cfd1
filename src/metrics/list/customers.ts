import type { Metric } from "../metric.ts";

/** How many customers there are, and what the market thinks of the company. */
export const customers = [
  {
    name: "customers",
    title: "Customers",
    sentence: "People who pay at the week's end.",
    unit: "count",
    better: "higher",
    scopes: ["company"],
    gauge: "customers",
  },
  {
    name: "brand",
    title: "Brand",
    sentence: "State of the brand from 0 to 1; complaints lower it and it heals slowly.",
    unit: "index",
    better: "higher",
    scopes: ["company"],
    gauge: "brand",
  },
  {
    name: "trust",
    title: "Trust",
    sentence: "Mean trust of people in the market, from 0 to 1.",
    unit: "index",
    better: "higher",
    scopes: ["company"],
    gauge: "trustMean",
  },
] as const satisfies readonly Metric[];

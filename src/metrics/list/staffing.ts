import type { Metric } from "../metric.ts";

/** Who leaves and who comes, and what that costs. */
export const staffing = [
  {
    name: "leavers",
    title: "Leavers",
    sentence: "People who left of themselves.",
    unit: "count",
    better: "lower",
    scopes: ["company", "marketing", "sales", "person"],
    sum: { leavers: 1 },
  },
  {
    name: "newcomers",
    title: "Newcomers",
    sentence: "People who took the place of somebody who had left.",
    unit: "count",
    better: "neither",
    scopes: ["company", "marketing", "sales", "person"],
    sum: { newcomers: 1 },
  },
  {
    name: "turnover",
    title: "Turnover",
    sentence: "Leavers over the posts of a unit: of a year it is the yearly turnover, which can exceed 1.",
    unit: "ratio",
    better: "lower",
    scopes: ["company", "marketing", "sales"],
    sum: { leavers: 1 },
    per: "person",
  },
  {
    name: "vacantWeeks",
    title: "Vacant weeks",
    sentence: "Weeks for which posts were empty until somebody took them, all posts together.",
    unit: "count",
    better: "lower",
    scopes: ["company", "marketing", "sales", "person"],
    sum: { vacantWeeks: 1 },
  },
  {
    name: "replacing",
    title: "Cost of replacing",
    sentence: "What newcomers cost beside their pay: search and training.",
    unit: "money",
    better: "lower",
    scopes: ["company", "marketing", "sales", "person"],
    sum: { replacing: 1 },
  },
] as const satisfies readonly Metric[];

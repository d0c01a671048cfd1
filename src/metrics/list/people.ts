import type { Metric } from "../metric.ts";

/** What people put in, and what share of the budget their department gets. */
export const people = [
  {
    name: "effort",
    title: "Effort",
    sentence: "Sum of a person's efforts, in shares of a working day; a mean over people above that.",
    unit: "share",
    better: "neither",
    scopes: ["marketing", "sales", "person"],
    gauge: "effort",
  },
  {
    name: "budgetShare",
    title: "Budget share",
    sentence: "Share of the budget and of the manager's attention that a department has.",
    unit: "share",
    better: "neither",
    scopes: ["marketing", "sales"],
    gauge: "budgetShare",
  },
] as const satisfies readonly Metric[];

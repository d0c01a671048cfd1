import type { Metric } from "../metric.ts";

/** Customers who leave, and what it costs to win one. */
export const churn = [
  {
    name: "churned",
    title: "Churned customers",
    sentence: "Customers who stopped paying.",
    unit: "count",
    better: "lower",
    scopes: ["company", "marketing", "sales", "person"],
    sum: { churned: 1 },
  },
  {
    name: "churnedEarly",
    title: "Early churn",
    sentence: "Booked value of customers who left early.",
    unit: "money",
    better: "lower",
    scopes: ["company", "marketing", "sales", "person"],
    sum: { churnedEarly: 1 },
  },
  {
    name: "earlyChurnShare",
    title: "Early churn per booking",
    sentence:
      "Booked value of customers who left early for each unit booked in the same time; they were booked earlier, so it can exceed 1.",
    unit: "ratio",
    better: "lower",
    scopes: ["company", "marketing", "sales", "person"],
    sum: { churnedEarly: 1 },
    per: { booked: 1 },
  },
  {
    name: "costPerLead",
    title: "Cost per lead",
    sentence: "Touches, salaries and bonuses of marketing, divided by its leads.",
    unit: "money",
    better: "lower",
    scopes: ["marketing", "person"],
    sum: { touchCost: 1, salaries: 1, bonuses: 1 },
    per: { leads: 1 },
  },
  {
    name: "costPerCustomer",
    title: "Cost per customer",
    sentence:
      "Touches, salaries, bonuses, strategy sessions and the cost of replacing, divided by deals won.",
    unit: "money",
    better: "lower",
    scopes: ["company"],
    sum: { touchCost: 1, salaries: 1, bonuses: 1, sessionCost: 1, replacing: 1 },
    per: { deals: 1 },
  },
] as const satisfies readonly Metric[];

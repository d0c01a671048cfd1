import type { Metric } from "../metric.ts";

/** Customers who leave, and what it costs to win one. */
export const churn = [
  {
    name: "churned",
    title: { en: "Churned customers", ru: "Ушедшие клиенты" },
    sentence: { en: "Customers who stopped paying.", ru: "Клиенты, которые перестали платить." },
    unit: "count",
    better: "lower",
    scopes: ["company", "marketing", "sales", "person"],
    sum: { churned: 1 },
  },
  {
    name: "churnedEarly",
    title: { en: "Early churn", ru: "Ранний отток" },
    sentence: {
      en: "Booked value of customers who left early.",
      ru: "Сумма сделок тех клиентов, которые ушли рано.",
    },
    unit: "money",
    better: "lower",
    scopes: ["company", "marketing", "sales", "person"],
    sum: { churnedEarly: 1 },
  },
  {
    name: "earlyChurnShare",
    title: { en: "Early churn per booking", ru: "Ранний отток на сумму сделок" },
    sentence: {
      en: "Booked value of customers who left early for each unit booked in the same time; they were booked earlier, so it can exceed 1.",
      ru: "Сумма сделок рано ушедших клиентов на каждую единицу новых сделок за то же время; те сделки заключены раньше, поэтому бывает больше 1.",
    },
    unit: "ratio",
    better: "lower",
    scopes: ["company", "marketing", "sales", "person"],
    sum: { churnedEarly: 1 },
    per: { booked: 1 },
  },
  {
    name: "costPerLead",
    title: { en: "Cost per lead", ru: "Стоимость лида" },
    sentence: {
      en: "Touches, salaries and bonuses of marketing, divided by its leads.",
      ru: "Затраты маркетинга на касания, оклады и бонусы, делённые на число его лидов.",
    },
    unit: "money",
    better: "lower",
    scopes: ["marketing", "person"],
    sum: { touchCost: 1, salaries: 1, bonuses: 1 },
    per: { leads: 1 },
  },
  {
    name: "costPerCustomer",
    title: { en: "Cost per customer", ru: "Стоимость клиента" },
    sentence: {
      en: "Touches, salaries, bonuses and strategy sessions, divided by deals won.",
      ru: "Касания, оклады, бонусы и стратегические сессии, делённые на число выигранных сделок.",
    },
    unit: "money",
    better: "lower",
    scopes: ["company"],
    sum: { touchCost: 1, salaries: 1, bonuses: 1, sessionCost: 1 },
    per: { deals: 1 },
  },
] as const satisfies readonly Metric[];

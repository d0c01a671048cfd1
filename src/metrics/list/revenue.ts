import type { FlowMetric } from "../metric.ts";

/** Bookings and recurring revenue. */
export const revenue: FlowMetric = {
  name: "revenue",
  title: { en: "Revenue", ru: "Выручка" },
  sentence: {
    en: "Bookings and what customers who stay pay.",
    ru: "Сумма сделок и регулярные платежи клиентов.",
  },
  unit: "money",
  better: "higher",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { booked: 1, recurring: 1 },
};

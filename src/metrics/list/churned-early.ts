import type { FlowMetric } from "../metric.ts";

/** Bookings of customers who left early. */
export const churnedEarly: FlowMetric = {
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
};

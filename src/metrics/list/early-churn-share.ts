import type { FlowMetric } from "../metric.ts";

/** Share of bookings that left early. */
export const earlyChurnShare: FlowMetric = {
  name: "earlyChurnShare",
  title: { en: "Early churn, share", ru: "Доля раннего оттока" },
  sentence: {
    en: "Booked value of customers who left early, divided by bookings of the same time.",
    ru: "Сумма сделок рано ушедших клиентов, делённая на сумму сделок за то же время.",
  },
  unit: "share",
  better: "lower",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { churnedEarly: 1 },
  per: { booked: 1 },
};

import type { FlowMetric } from "../metric.ts";

/** Bookings, less those of customers who left early. */
export const netBooked: FlowMetric = {
  name: "netBooked",
  title: { en: "Net bookings", ru: "Сумма сделок без раннего оттока" },
  sentence: {
    en: "Bookings, less those of customers who left early.",
    ru: "Сумма сделок за вычетом сделок тех клиентов, которые рано ушли.",
  },
  unit: "money",
  better: "higher",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { booked: 1, churnedEarly: -1 },
};

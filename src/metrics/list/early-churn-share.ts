import type { FlowMetric } from "../metric.ts";

/** Bookings that left early, beside new ones. */
export const earlyChurnShare: FlowMetric = {
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
};

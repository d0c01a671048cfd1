import type { FlowMetric } from "../metric.ts";

/** Price of the high-ticket deals won, after discount. */
export const highTicketBooked: FlowMetric = {
  name: "highTicketBooked",
  title: { en: "High-ticket bookings", ru: "Сумма крупных сделок" },
  sentence: {
    en: "Price of the high-ticket deals won, after discount.",
    ru: "Цена выигранных крупных сделок после скидки.",
  },
  unit: "money",
  better: "higher",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { highTicketBooked: 1 },
};

import type { FlowMetric } from "../metric.ts";

/** Price of deals won, after discount. */
export const booked: FlowMetric = {
  name: "booked",
  title: { en: "Bookings", ru: "Сумма сделок" },
  sentence: { en: "Price of the deals won, after discount.", ru: "Цена выигранных сделок после скидки." },
  unit: "money",
  better: "higher",
  scopes: ["company", "marketing", "sales", "person"],
  sum: { booked: 1 },
};

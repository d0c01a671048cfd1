import type { Metric } from "../metric.ts";

/** How many customers there are, and what the market thinks of the company. */
export const customers = [
  {
    name: "customers",
    title: { en: "Customers", ru: "Клиенты" },
    sentence: { en: "People who pay at the week's end.", ru: "Люди, которые платят на конец недели." },
    unit: "count",
    better: "higher",
    scopes: ["company"],
    gauge: "customers",
  },
  {
    name: "brand",
    title: { en: "Brand", ru: "Бренд" },
    sentence: {
      en: "State of the brand from 0 to 1; complaints lower it and it heals slowly.",
      ru: "Состояние бренда от 0 до 1; жалобы его снижают, восстанавливается он медленно.",
    },
    unit: "index",
    better: "higher",
    scopes: ["company"],
    gauge: "brand",
  },
  {
    name: "trust",
    title: { en: "Trust", ru: "Доверие" },
    sentence: {
      en: "Mean trust of people in the market, from 0 to 1.",
      ru: "Среднее доверие людей на рынке, от 0 до 1.",
    },
    unit: "index",
    better: "higher",
    scopes: ["company"],
    gauge: "trustMean",
  },
] as const satisfies readonly Metric[];

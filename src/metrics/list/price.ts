import type { Metric } from "../metric.ts";

/** What is given away on the price. */
export const price = [
  {
    name: "discount",
    title: { en: "Discount", ru: "Скидка" },
    sentence: {
      en: "Share of the list price that was given away on deals won.",
      ru: "Доля прайсовой цены, отданная в выигранных сделках.",
    },
    unit: "share",
    better: "lower",
    course: 70,
    scopes: ["company", "marketing", "sales", "person"],
    sum: { listPrice: 1, booked: -1 },
    per: { listPrice: 1 },
  },
  {
    name: "discountOffered",
    title: { en: "Discount offered", ru: "Предложенная скидка" },
    sentence: {
      en: "Mean discount on the table at sales contacts, won or not.",
      ru: "Средняя скидка, предложенная в контактах продаж, выигранных и нет.",
    },
    unit: "share",
    better: "lower",
    scopes: ["company", "sales", "person"],
    sum: { discountOffered: 1 },
    per: { offers: 1 },
  },
  {
    name: "expectedDiscount",
    title: { en: "Expected discount", ru: "Ожидаемая скидка" },
    sentence: {
      en: "Mean discount that people in the market have come to expect.",
      ru: "Средняя скидка, которую люди на рынке привыкли ожидать.",
    },
    unit: "share",
    better: "lower",
    scopes: ["company"],
    gauge: "expectedDiscount",
  },
] as const satisfies readonly Metric[];

import type { Metric } from "../metric.ts";

/** What is given away on the price. */
export const price = [
  {
    name: "discount",
    title: "Discount",
    sentence: "Share of the list price that was given away on deals won.",
    unit: "share",
    better: "lower",
    scopes: ["company", "marketing", "sales", "person"],
    charted: 7,
    sum: { listPrice: 1, booked: -1 },
    per: { listPrice: 1 },
  },
  {
    name: "discountOffered",
    title: "Discount offered",
    sentence: "Mean discount on the table at sales contacts, won or not.",
    unit: "share",
    better: "lower",
    scopes: ["company", "sales", "person"],
    sum: { discountOffered: 1 },
    per: { offers: 1 },
  },
  {
    name: "extraDiscount",
    title: "Discount for an early signature",
    sentence:
      "Share of the list price of deals won that was given away beyond the discount agreed on, so that a buyer signs sooner.",
    unit: "share",
    better: "lower",
    scopes: ["company", "sales", "person"],
    sum: { extraDiscount: 1 },
    per: { listPrice: 1 },
  },
  {
    name: "expectedDiscount",
    title: "Expected discount",
    sentence: "Mean discount that people in the market have come to expect.",
    unit: "share",
    better: "lower",
    scopes: ["company"],
    gauge: "expectedDiscount",
  },
] as const satisfies readonly Metric[];

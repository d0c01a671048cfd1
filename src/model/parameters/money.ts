import { group, quantity } from "./quantity.ts";

const start = "prototype";

/** Prices, costs and what a customer pays while they stay. */
export const moneySchema = group("Money: what a customer pays over time and what goods cost", {
  recurringShare: quantity(
    "Share of the price that a customer pays each month while they stay; 0 is a one-off sale",
    { default: 0.03, min: 0, max: 1, unit: "share of the price a month", source: start },
  ),
  costOfGoods: quantity("Cost of goods", {
    default: 0.35,
    min: 0,
    max: 1,
    unit: "share of revenue",
    source: start,
  }),
  bonusPot: quantity(
    "What a year's bonuses should cost at reference output; presets set their rates from it",
    { default: 168_000, min: 0, max: 1e10, unit: "money a year", source: start },
  ),
});

import { group, quantity } from "./quantity.ts";

const start = "prototype";

/** Prices, costs and what a customer pays while they stay. */
export const moneySchema = group("Money: what a customer pays over time and what goods cost", {
  recurringShare: quantity(
    "Share of the price that a customer pays each month while they stay; a one-off sale unless stated",
    { default: 0, min: 0, max: 1, unit: "share of the price a month", source: "none: a company states it" },
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

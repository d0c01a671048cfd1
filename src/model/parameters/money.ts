import { group, quantity } from "./quantity.ts";

const start = "prototype";

/** Prices, costs and what a customer pays while they stay. */
export const moneySchema = group("Money: what a customer pays over time and what goods cost", {
  recurringShare: quantity(
    "Share of the price that a customer pays each month while they stay; a one-off sale unless stated",
    {
      default: 0,
      min: 0,
      max: 1,
      unit: "share of the price a month",
      source: "none: a company states it",
      foundIn: "contracts",
    },
  ),
  costOfGoods: quantity("Cost of goods", {
    default: 0.35,
    min: 0,
    max: 1,
    unit: "share of revenue",
    source: start,
    foundIn: "accounts",
  }),
  salaryPerWeek: quantity("What presets pay a person as salary, and a salary that states no sum", {
    default: 1000,
    min: 0,
    max: 1e9,
    unit: "money a week",
    growsWith: "salary",
    source: "assumed",
    foundIn: "payroll",
  }),
  bonusPot: quantity(
    "What a year's bonuses should cost at reference output; presets set their rates from it. Seven sixteenths of a salary for each person",
    {
      default: 294_000,
      min: 0,
      max: 1e13,
      unit: "money a year",
      growsWith: "salary",
      source: "tuned on the pay mix of reps: 50 to 70 % salary",
      foundIn: "budget",
    },
  ),
});

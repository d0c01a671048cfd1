import { group, quantity } from "./quantity.ts";

/** How needs arise and end in the healthy market; the market's conditions multiply the rate. */
export const needSchema = group("Needs: how often people come to need the product, and for how long", {
  ratePerDay: quantity("Needs that arise in a person without one, before the market's conditions", {
    default: 0.0025,
    min: 0,
    max: 1,
    unit: "per person-day",
    source: "prototype, tuned on the base month",
    foundIn: "market research",
  }),
  lastsDays: quantity("Mean time that a need stays live; exponential", {
    default: 45,
    min: 1,
    max: 10_000,
    unit: "working days",
    source: "prototype",
  }),
});

import { choice, group, quantity, REFERENCE_PAY } from "./quantity.ts";

const bunching = "tuned on the months of a quarter under quotas with accelerators";

/** When reps book what is ready, and what they give to have it ready sooner. */
export const timingSchema = group("Timing: whether reps choose the day of a deal by what it pays", {
  deals: choice(
    "Whether deals are booked as they come, or held back and pulled in by what this pay period's next deal is believed to pay against the next one's",
    ["byPay", "asTheyCome"],
  ),
  fallsThrough: quantity("Chance that a deal which is held back falls through on a day", {
    default: 0.01,
    min: 0,
    max: 0.5,
    unit: "per working day",
    source: "assumed: two in ten a month",
    foundIn: "CRM",
  }),
  holdCost: quantity("What keeping a buyer waiting costs a rep, for each deal and week", {
    default: 0.3,
    min: 0,
    max: 10,
    unit: REFERENCE_PAY,
    source: bunching,
  }),
  signsFor: quantity(
    "Discount beyond the one agreed on for which every buyer who has agreed signs at once; for half of it one in four does",
    { default: 0.1, min: 0.001, max: 1, unit: "share of the list price", source: bunching },
  ),
  extraDiscountCost: quantity(
    "What such a discount costs the rep who asks for it, in multiples of what the same discount costs for an offer as a lever away from its norm",
    // Not nothing: where pay looks at no price, the last digit of a gain would decide for all or none.
    { default: 16, min: 0.01, max: 10_000, unit: "times", source: bunching },
  ),
});

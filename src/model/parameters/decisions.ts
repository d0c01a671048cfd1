import { group, quantity } from "./quantity.ts";

const rule = "prototype, learning rule";

/** How people learn and decide; the rule itself is in decisions/. */
export const decisionsSchema = group("Decisions: how people believe, weigh and move", {
  selfKnowledge: quantity(
    "How far people know from the start what somebody of their skill, pace and share of leads gets: 0 takes everybody for the mean of their role",
    {
      default: 1,
      min: 0,
      max: 1,
      unit: "share",
      source: "assumed: they have worked there for years",
    },
  ),
  stepSize: quantity("Share of the way to the best response taken in a week", {
    default: 0.5,
    min: 0,
    max: 1,
    unit: "share",
    source: rule,
  }),
  largestStep: quantity("Most that a lever moves in a week", {
    default: 0.15,
    min: 0,
    max: 1,
    unit: "lever",
    source: rule,
  }),
  exploration: quantity("Standard deviation of the weekly wandering around the intended lever", {
    default: 0.02,
    min: 0,
    max: 0.5,
    unit: "lever",
    source: rule,
  }),
  memoryWeeks: quantity("Weeks of own results that a person remembers", {
    default: 60,
    min: 4,
    max: 500,
    unit: "weeks",
    source: rule,
    integer: true,
  }),
  impatience: quantity("How much less pay weighs for each week until it falls due: 1 / (1 + this · weeks)", {
    default: 0.05,
    min: 0,
    max: 10,
    unit: "per week",
    source: "prototype",
  }),
  riskAversion: quantity("Absolute risk aversion to pay of a period: 0, or from .01 on", {
    default: 0,
    min: 0,
    max: 1000,
    unit: "per weekly reference pay",
    source: rule,
  }),
  continuation: quantity(
    "Weight of a pay period, of the one before it, in what people foresee of what pay carries over (a quota, a debt, deferred pay)",
    {
      default: 0.45,
      min: 0,
      max: 0.99,
      unit: "share",
      source:
        "tuned on what an individual ratchet of .5 costs: 5 to 12 % of output (Misra & Nair 2011: ratchets restrict)",
    },
  ),
  foresightMonths: quantity(
    "How far ahead the consequences of a lever are foreseen: the length of the pilot's runs",
    { default: 3, min: 1, max: 24, unit: "months", source: "prototype", integer: true },
  ),
  normDrift: quantity("Share of the gap to what people do by which the norm of a stance moves in a week", {
    default: 0.01,
    min: 0,
    max: 1,
    unit: "per week",
    source: "prototype",
  }),
  forgetting: quantity("Weight of experience kept from one week to the next", {
    default: 0.99,
    min: 0.5,
    max: 1,
    unit: "per week",
    source: rule,
  }),
  usualWeeks: quantity("Weeks over which people take what others do to be usual", {
    default: 12,
    min: 1,
    max: 500,
    unit: "weeks",
    source: "assumed: a quarter",
  }),
  priorContacts: quantity("Results that a prior belief about own volume is worth", {
    default: 20,
    min: 0.1,
    max: 1e6,
    unit: "results",
    source: rule,
  }),
});

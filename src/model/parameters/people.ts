import { group, quantity } from "./quantity.ts";

const start = "prototype, tuned on the base month";
const rule = "prototype, learning rule";
const share = "share of a working day";
const stance = "stance, 0 to 1";

/** How many marketers there are, what is normal among them, and what leaving the norm costs them. */
export const marketersSchema = group("Marketers: number, norms, cost of leaving the norm", {
  count: quantity("Marketers", {
    default: 6,
    min: 1,
    max: 200,
    unit: "people",
    source: "prototype",
    integer: true,
  }),
  nurtureNorm: quantity("Usual time for warming own leads", {
    default: 0.14,
    min: 0,
    max: 1,
    unit: share,
    source: start,
  }),
  helpNorm: quantity("Usual time for preparing what sales needs", {
    default: 0.08,
    min: 0,
    max: 1,
    unit: share,
    source: start,
  }),
  lobbyNorm: quantity("Usual time for proving one's importance to the manager", {
    default: 0.04,
    min: 0,
    max: 1,
    unit: share,
    source: start,
  }),
  barNorm: quantity("Usual score at which a lead is handed over", {
    default: 0.28,
    min: 0,
    max: 1,
    unit: stance,
    source: start,
  }),
  effortCost: quantity("Curvature of the cost of moving an effort away from its norm", {
    default: 3000,
    min: 1,
    max: 1e8,
    unit: "money a week",
    source: start,
  }),
  crossCost: quantity("How much two efforts compete for the same person; less than the curvature", {
    default: 600,
    min: 0,
    max: 1e8,
    unit: "money a week",
    source: start,
  }),
  barCost: quantity(
    "Curvature of the cost of moving the bar away from its norm, under an agreed definition",
    { default: 8000, min: 1, max: 1e8, unit: "money a week", source: start },
  ),
  barCostVague: quantity("The same under a vague definition", {
    default: 3500,
    min: 1,
    max: 1e8,
    unit: "money a week",
    source: start,
  }),
  nurtureTouchesPerHour: quantity("Own leads that an hour of nurture touches", {
    default: 5,
    min: 0,
    max: 1e5,
    unit: "touches an hour",
    source: start,
  }),
  nurtureWarmth: quantity(
    "Warmth that a nurture touch brings to a lead in need, of what is missing to full warmth",
    { default: 0.34, min: 0, max: 1, unit: "share", source: start },
  ),
  nurtureWithoutNeed: quantity(
    "Warmth that nurture brings to a lead without a need, relative to one with it",
    {
      default: 0.5,
      min: 0,
      max: 1,
      unit: "share",
      source: start,
    },
  ),
  nurturePressure: quantity("Pressure that a nurture touch adds", {
    default: 0.15,
    min: 0,
    max: 100,
    unit: "contacts",
    source: start,
  }),
  volumeValue: quantity("What a marketer cares for volume (own MQLs), at reference output", {
    default: 0,
    min: -1e6,
    max: 1e6,
    unit: "money a week",
    source: "assumed: neutral",
  }),
  qualityValue: quantity("What a marketer cares for quality (lifetime value won), at reference output", {
    default: 0,
    min: -1e6,
    max: 1e6,
    unit: "money a week",
    source: "assumed: neutral",
  }),
});

/** How many reps there are, what is normal among them, and what leaving the norm costs them. */
export const repsSchema = group("Sales reps: number, norms, cost of leaving the norm", {
  count: quantity("Sales reps", {
    default: 8,
    min: 1,
    max: 200,
    unit: "people",
    source: "prototype",
    integer: true,
  }),
  workNorm: quantity("Usual time for contacting leads", {
    default: 0.5,
    min: 0,
    max: 1,
    unit: share,
    source: start,
  }),
  helpNorm: quantity("Usual time for reporting back which leads were junk", {
    default: 0.08,
    min: 0,
    max: 1,
    unit: share,
    source: start,
  }),
  lobbyNorm: quantity("Usual time for proving one's importance to the manager", {
    default: 0.04,
    min: 0,
    max: 1,
    unit: share,
    source: start,
  }),
  selectivityNorm: quantity("Usual score below which a lead is sent back", {
    default: 0.25,
    min: 0,
    max: 1,
    unit: stance,
    source: start,
  }),
  persistenceNorm: quantity("Usual persistence: how often and how long to chase", {
    default: 0.4,
    min: 0,
    max: 1,
    unit: stance,
    source: start,
  }),
  discountNorm: quantity("Usual depth of discount, of the deepest", {
    default: 0.25,
    min: 0,
    max: 1,
    unit: stance,
    source: start,
  }),
  effortCost: quantity("Curvature of the cost of moving an effort away from its norm", {
    default: 700,
    min: 1,
    max: 1e8,
    unit: "money a week",
    source: start,
  }),
  crossCost: quantity("How much two efforts compete for the same person; less than the curvature", {
    default: 140,
    min: 0,
    max: 1e8,
    unit: "money a week",
    source: start,
  }),
  selectivityCost: quantity(
    "Curvature of the cost of moving selectivity away from its norm, under an agreed definition",
    { default: 800, min: 1, max: 1e8, unit: "money a week", source: start },
  ),
  selectivityCostVague: quantity("The same under a vague definition", {
    default: 400,
    min: 1,
    max: 1e8,
    unit: "money a week",
    source: start,
  }),
  persistenceCost: quantity("Curvature of the cost of moving persistence away from its norm", {
    default: 800,
    min: 1,
    max: 1e8,
    unit: "money a week",
    source: start,
  }),
  discountCost: quantity("Curvature of the cost of moving the discount away from its norm", {
    default: 350,
    min: 1,
    max: 1e8,
    unit: "money a week",
    source: start,
  }),
  volumeValue: quantity("What a rep cares for volume (own deals), at reference output", {
    default: 0,
    min: -1e6,
    max: 1e6,
    unit: "money a week",
    source: "assumed: neutral",
  }),
  qualityValue: quantity("What a rep cares for quality (lifetime value won), at reference output", {
    default: 0,
    min: -1e6,
    max: 1e6,
    unit: "money a week",
    source: "assumed: neutral",
  }),
});

/** How people learn and decide; the rule itself is in decisions/. */
export const decisionsSchema = group("Decisions: how people believe, weigh and move", {
  abilitySpread: quantity("Standard deviation of the logarithm of ability", {
    default: 0.2,
    min: 0,
    max: 2,
    unit: "log ability",
    source: start,
  }),
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
  riskAversion: quantity("Absolute risk aversion to pay of a period", {
    default: 0,
    min: 0,
    max: 1,
    unit: "per money",
    source: rule,
  }),
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

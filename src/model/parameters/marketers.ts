import { group, quantity, REFERENCE_PAY } from "./quantity.ts";

const start = "prototype, tuned on the base month";
const sizes = "tuned on published sizes of responses to pay";
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
    foundIn: "payroll",
    integer: true,
  }),
  teamSize: quantity(
    "People that each marketer stands for: touches are so many times one person's, pay is what the plan pays one",
    {
      default: 1,
      min: 0.001,
      max: 10_000,
      unit: "people",
      source: "stated by the scenario",
      foundIn: "payroll",
    },
  ),
  skillSpread: quantity(
    "How marketers differ in precision: standard deviation of the log of their odds ratio of touching those in need",
    {
      default: 0.3,
      min: 0,
      max: 2,
      unit: "log odds",
      source: "assumed",
      foundIn: "marketing tools",
    },
  ),
  paceSpread: quantity("How marketers differ in reach: standard deviation of the log of touches an hour", {
    default: 0.2,
    min: 0,
    max: 2,
    unit: "log touches an hour",
    source: start,
    foundIn: "marketing tools",
  }),
  yearlyTurnover: quantity(
    "Share of people who leave in a year where they are paid what others would pay them",
    {
      default: 0.25,
      min: 0,
      max: 1,
      unit: "share a year",
      source: "assumed: a little less than of sales people",
      foundIn: "payroll",
    },
  ),
  rampWeeks: quantity(
    "Time until a newcomer gets as much done as they can; from nothing on in a straight line",
    {
      default: 12,
      min: 0,
      max: 200,
      unit: "weeks",
      source: "three months, as of those who qualify leads",
      foundIn: "CRM",
      integer: true,
    },
  ),
  nurtureNorm: quantity("Usual time for warming own leads", {
    default: 0.14,
    min: 0,
    max: 1,
    unit: share,
    source: start,
    foundIn: "time sheets",
  }),
  helpNorm: quantity("Usual time for preparing what sales needs", {
    default: 0.08,
    min: 0,
    max: 1,
    unit: share,
    source: start,
    foundIn: "time sheets",
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
    default: 21,
    min: 0.001,
    max: 400,
    unit: REFERENCE_PAY,
    source: sizes,
  }),
  crossCost: quantity("How much two efforts compete for the same person; less than the curvature", {
    default: 4.2,
    min: 0,
    max: 80,
    unit: REFERENCE_PAY,
    source: sizes,
  }),
  barCost: quantity(
    "Curvature of the cost of moving the bar away from its norm, under an agreed definition",
    { default: 56, min: 0.001, max: 1000, unit: REFERENCE_PAY, source: sizes },
  ),
  barCostVague: quantity("The same under a vague definition", {
    default: 24.5,
    min: 0.001,
    max: 500,
    unit: REFERENCE_PAY,
    source: sizes,
  }),
  nurtureTouchesPerHour: quantity("Own leads that an hour of nurture touches", {
    default: 5,
    min: 0,
    max: 1e5,
    unit: "touches an hour",
    source: start,
    foundIn: "marketing tools",
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
    min: -5,
    max: 5,
    unit: REFERENCE_PAY,
    source: "assumed: neutral",
  }),
  qualityValue: quantity("What a marketer cares for quality (lifetime value won), at reference output", {
    default: 0,
    min: -5,
    max: 5,
    unit: REFERENCE_PAY,
    source: "assumed: neutral",
  }),
});

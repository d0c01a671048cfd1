import { group, quantity, REFERENCE_PAY } from "./quantity.ts";

const start = "prototype, tuned on the base month";
const sizes = "tuned on published sizes of responses to pay";
const share = "share of a working day";
const stance = "stance, 0 to 1";

/** How many reps there are, what is normal among them, and what leaving the norm costs them. */
export const repsSchema = group("Sales reps: number, norms, cost of leaving the norm", {
  count: quantity("Sales reps", {
    default: 8,
    min: 1,
    max: 200,
    unit: "people",
    source: "prototype",
    foundIn: "payroll",
    integer: true,
  }),
  teamSize: quantity(
    "People that each rep stands for: hours are so many times one person's, pay is what the plan pays one",
    {
      default: 1,
      min: 0.001,
      max: 10_000,
      unit: "people",
      source: "stated by the scenario",
      foundIn: "payroll",
    },
  ),
  skillSpread: quantity("How reps differ in skill: standard deviation of their log odds of closing", {
    default: 0.4,
    min: 0,
    max: 2,
    unit: "log odds",
    source: "tuned on reps given equal leads: win counts vary 5 to 10 times as by luck alone",
    foundIn: "CRM",
  }),
  paceSpread: quantity("How reps differ in pace: standard deviation of the log of what an hour gets done", {
    default: 0.2,
    min: 0,
    max: 2,
    unit: "log contacts an hour",
    source: start,
    foundIn: "CRM",
  }),
  yearlyTurnover: quantity(
    "Share of people who leave in a year where they are paid what others would pay them",
    {
      default: 0.27,
      min: 0,
      max: 1,
      unit: "share a year",
      source: "sales people: 20 to 35 %",
      foundIn: "payroll",
    },
  ),
  rampWeeks: quantity(
    "Time until a newcomer gets as much done as they can; from nothing on in a straight line",
    {
      default: 20,
      min: 0,
      max: 200,
      unit: "weeks",
      source: "five to six months of account executives, three of those who qualify leads",
      foundIn: "CRM",
      integer: true,
    },
  ),
  workNorm: quantity("Usual time for contacting leads", {
    default: 0.5,
    min: 0,
    max: 1,
    unit: share,
    source: start,
    foundIn: "time sheets",
  }),
  helpNorm: quantity("Usual time for reporting back which leads were junk", {
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
  selectivityNorm: quantity("Usual score below which a lead is sent back", {
    default: 0.27,
    min: 0,
    max: 1,
    unit: stance,
    source: "three accepted of five, the upper end of what others report",
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
    foundIn: "CRM",
  }),
  effortCost: quantity("Curvature of the cost of moving an effort away from its norm", {
    default: 4.9,
    min: 0.001,
    max: 100,
    unit: REFERENCE_PAY,
    source: sizes,
  }),
  crossCost: quantity("How much two efforts compete for the same person; less than the curvature", {
    default: 0.98,
    min: 0,
    max: 20,
    unit: REFERENCE_PAY,
    source: sizes,
  }),
  selectivityCost: quantity(
    "Curvature of the cost of moving selectivity away from its norm, under an agreed definition",
    { default: 5.6, min: 0.001, max: 100, unit: REFERENCE_PAY, source: sizes },
  ),
  selectivityCostVague: quantity("The same under a vague definition", {
    default: 2.8,
    min: 0.001,
    max: 50,
    unit: REFERENCE_PAY,
    source: sizes,
  }),
  persistenceCost: quantity("Curvature of the cost of moving persistence away from its norm", {
    default: 5.6,
    min: 0.001,
    max: 100,
    unit: REFERENCE_PAY,
    source: sizes,
  }),
  discountCost: quantity("Curvature of the cost of moving the discount away from its norm", {
    default: 2.45,
    min: 0.001,
    max: 50,
    unit: REFERENCE_PAY,
    source: sizes,
  }),
  volumeValue: quantity("What a rep cares for volume (own deals), at reference output", {
    default: 0,
    min: -5,
    max: 5,
    unit: REFERENCE_PAY,
    source: "assumed: neutral",
  }),
  qualityValue: quantity("What a rep cares for quality (lifetime value won), at reference output", {
    default: 0,
    min: -5,
    max: 5,
    unit: REFERENCE_PAY,
    source: "assumed: neutral",
  }),
});

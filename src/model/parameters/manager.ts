import { choice, group, quantity, REFERENCE_PAY } from "./quantity.ts";

const start = "prototype";
const assumed = "assumed, not derived";

/** The manager: background, budget, blame and the strategy session. */
export const managerSchema = group("The manager: background, budget, blame, strategy session", {
  background: choice("The department that the manager comes from; none where there is no manager", [
    "neutral",
    "sales",
    "marketing",
    "none",
  ]),
  biasStrength: quantity("How strongly that background colours judgement", {
    default: 0,
    min: 0,
    max: 3,
    unit: "log odds",
    source: "assumed",
  }),
  salaryPerWeek: quantity(
    "The manager's salary; in its place salaryPerMonth (4 weeks) or salaryPerYear (48)",
    {
      default: 1500,
      min: 0,
      max: 1e9,
      unit: "money a week",
      growsWith: "salary",
      source: "assumed",
      foundIn: "payroll",
    },
  ),
  judgementBias: quantity(
    "Head start that a full bias gives the former department where the manager judges which of the two won a contest, of the period's plan",
    { default: 0.1, min: 0, max: 1, unit: "share of plan", source: assumed },
  ),
  budgetShare: quantity(
    "Marketing's share of what both departments can spend on tools, travel and time, at which the split begins; as the company stands it is .5, more gives marketers reach and takes hours from reps",
    {
      default: 0.5,
      min: 0.05,
      max: 0.95,
      unit: "share",
      source: "the unit in which a move of the budget is stated",
    },
  ),
  budgetSpeed: quantity("Share of the way to the new budget split taken in a month; 0 switches the tug off", {
    default: 0.5,
    min: 0,
    max: 1,
    unit: "share a month",
    source: start,
  }),
  contributionWeight: quantity("How strongly perceived contribution moves the split", {
    default: 0.3,
    min: 0,
    max: 1,
    unit: "share",
    source: start,
  }),
  lobbyWeight: quantity("Weight of lobbying in the split, against contribution", {
    default: 0.3,
    min: 0,
    max: 1,
    unit: "share",
    source: start,
  }),
  budgetBias: quantity("Budget share that a full bias moves to the former department", {
    default: 0.12,
    min: 0,
    max: 0.5,
    unit: "share",
    source: assumed,
  }),
  budgetFloor: quantity("Smallest share that a department can be left with", {
    default: 0.25,
    min: 0.05,
    max: 0.5,
    unit: "share",
    source: start,
  }),
  budgetExponent: quantity("How reach and hours scale with (share / .5): the exponent", {
    default: 0.5,
    min: 0,
    max: 2,
    unit: "exponent",
    source: start,
  }),
  coordinationLoss: quantity("Coordination lost at full bias, by time spent on the old job", {
    default: 0.15,
    min: 0,
    max: 1,
    unit: "share",
    source: assumed,
  }),
  planOfResult: quantity("A department's new plan each quarter, of its last quarter's result", {
    default: 0.7,
    min: 0.01,
    max: 10,
    unit: "share",
    source: start,
  }),
  blameThreshold: quantity("Share of the target under which three months' bookings must be explained", {
    default: 0.8,
    min: 0,
    max: 2,
    unit: "share of target",
    source: start,
  }),
  suspectedFall: quantity(
    "By what share of usual the figures of whoever is to blame are held to have fallen: what was seen is weighed against that",
    {
      default: 0.25,
      min: 0.01,
      max: 0.9,
      unit: "share",
      source: "assumed: 15 % for 20 %, the change in reality that people ask about",
    },
  ),
  impersonalPrior: quantity("Prior log odds of blaming the market or the funnel instead of people", {
    default: -0.7,
    min: -20,
    max: 20,
    unit: "log odds",
    source: start,
  }),
  evidenceNoise: quantity("Standard deviation of the error about the market where nothing is visible", {
    default: 0.2,
    min: 0,
    max: 10,
    unit: "share",
    source: start,
  }),
  blameBudgetCost: quantity("Budget share that the blamed department loses", {
    default: 0.06,
    min: 0,
    max: 0.5,
    unit: "share",
    source: assumed,
  }),
  blameVolumeValue: quantity("How much more the blamed value volume, halving monthly", {
    default: 0.01,
    min: 0,
    max: 1,
    unit: REFERENCE_PAY,
    source: assumed,
  }),
  strategySessions: choice(
    "What comes of holding the market or the funnel to blame: never more than the explanation, or, where it is allowed, a strategy session whose pivot opens another need or repairs the stage",
    ["never", "allowed"],
  ),
  sessionMonths: quantity(
    "Months in a row of holding market or funnel to blame that bring a strategy session",
    { default: 2, min: 1, max: 24, unit: "months", source: start, integer: true },
  ),
  sessionThreshold: quantity("Probability of market or funnel from which a month counts", {
    default: 0.5,
    min: 0,
    max: 1,
    unit: "probability",
    source: start,
  }),
  sessionCost: quantity("Cost of a strategy session and the pivot that follows", {
    default: 60_000,
    min: 0,
    max: 1e10,
    unit: "money",
    growsWith: "salary",
    source: start,
    foundIn: "accounts",
  }),
  sessionNeed: quantity("Share of the base need rate that a pivot brings back at least", {
    default: 0.8,
    min: 0,
    max: 2,
    unit: "share",
    source: start,
  }),
});

/** What is measured, how visible it is, and how it is reported. */
export const measurementSchema = group(
  "Measurement: what is reported, how visible, how distorted, how late",
  {
    visibility: quantity(
      "How much of the whole funnel each department sees: 1 shared metrics, .15 siloed tables",
      { default: 1, min: 0, max: 1, unit: "share", source: start },
    ),
    reportNoise: quantity("Standard deviation of the logarithmic error of a month's report", {
      default: 0,
      min: 0,
      max: 2,
      unit: "log",
      source: `${start}: shared 0, siloed .3`,
    }),
    mqlInflation: quantity("How far marketing's own count of MQLs exceeds the shared one", {
      default: 0,
      min: 0,
      max: 5,
      unit: "share",
      source: `${start}: shared 0, siloed .15`,
      foundIn: "reports",
    }),
    delayMonths: quantity("How late reports arrive", {
      default: 0,
      min: 0,
      max: 12,
      unit: "months",
      source: `${start}: shared 0, siloed 1`,
      foundIn: "reports",
      integer: true,
    }),
  },
);

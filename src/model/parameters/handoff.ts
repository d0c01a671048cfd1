import { z } from "zod";
import { choice, group, quantity } from "./quantity.ts";

const start = "prototype, tuned on the base month";

/** The hand-off contract between marketing and sales, and how scores are seen. */
export const handoffSchema = group("The hand-off contract: what a qualified lead is, who owns what", {
  definition: choice(
    "What counts as a qualified lead: agreed by both departments, or vague (each side uses its own)",
    ["agreed", "vague"],
  ),
  minimumScore: quantity(
    "Lowest score at which an agreed definition lets a lead be handed over; a vague one has none",
    {
      default: 0.15,
      min: 0,
      max: 1,
      unit: "score",
      source: "assumed",
    },
  ),
  recycle: z.boolean().default(true).meta({
    description:
      "Whether leads that sales sends back or leaves untouched return to marketing (true) or are lost (false)",
  }),
  mailing: choice("Who may mail people who are already with sales; both means that they do not coordinate", [
    "nobody",
    "marketing",
    "sales",
    "both",
  ]),
  assignment: choice(
    "How MQLs go to reps: in turn, by a fixed territory of each customer, or more to those who won more of theirs of late",
    ["performance", "roundRobin", "territory"],
  ),
  territorySpread: quantity("How territories differ: standard deviation of the log of their size", {
    default: 0,
    min: 0,
    max: 3,
    unit: "log size",
    source: "assumed: alike",
    foundIn: "CRM",
  }),
  territoryShares: z.array(z.number().min(0).max(1)).optional().meta({
    description:
      "Sizes of territories as shares of all, one for each rep, that add up to 1; in place of a spread [share; found in: CRM]",
    unit: "share",
    foundIn: "CRM",
  }),
  recordWeeks: quantity("Weeks of wins and answered leads by which leads go by performance", {
    default: 26,
    min: 1,
    max: 520,
    unit: "weeks",
    source: "assumed: half a year",
    foundIn: "hand-off agreement",
    integer: true,
  }),
  recordPrior: quantity("Leads at the win rate of all that count beside a rep's own in it", {
    default: 50,
    min: 0.1,
    max: 1e6,
    unit: "leads",
    source: "assumed",
    foundIn: "hand-off agreement",
  }),
  routingDays: quantity(
    "Time that a new MQL takes to its rep's desk: a transfer once a day or a week, somebody who sorts leads first",
    {
      default: 0,
      min: 0,
      max: 60,
      unit: "working days",
      source: "assumed: leads come to a desk at once",
      foundIn: "CRM",
      integer: true,
    },
  ),
  promisedResponseDays: quantity("Time within which sales promises a first answer; 0 is no promise", {
    default: 0,
    min: 0,
    max: 60,
    unit: "working days",
    source: "assumed",
    foundIn: "hand-off agreement",
    integer: true,
  }),
  scoreNoise: quantity(
    "Standard deviation of a viewer's error about a lead's readiness, once a need spell, without help",
    {
      default: 0.15,
      min: 0,
      max: 2,
      unit: "score",
      source: start,
    },
  ),
  vagueNoiseFactor: quantity("How many times that error is larger under a vague definition", {
    default: 1.5,
    min: 1,
    max: 10,
    unit: "times",
    source: "assumed",
  }),
  helpSharpens: quantity(
    "How strongly the mean help of sales divides that error: noise / (1 + this · help)",
    {
      default: 6,
      min: 0,
      max: 100,
      unit: "per share of a working day",
      source: start,
    },
  ),
  readinessWithoutNeed: quantity("Readiness of a person without a live need, relative to one with it", {
    default: 0.25,
    min: 0,
    max: 1,
    unit: "share",
    source: start,
  }),
  leadLifeDays: quantity("A lead that has not responded for this long is lost", {
    default: 40,
    min: 1,
    max: 1000,
    unit: "working days",
    source: start,
    foundIn: "hand-off agreement",
    integer: true,
  }),
  mqlLifeDays: quantity("An MQL untouched for this long is lost or recycled", {
    default: 30,
    min: 1,
    max: 1000,
    unit: "working days",
    source: start,
    foundIn: "hand-off agreement",
    integer: true,
  }),
  recycleRestDays: quantity("A recycled lead is not handed over again for this long", {
    default: 20,
    min: 0,
    max: 1000,
    unit: "working days",
    source: "assumed: a month",
    foundIn: "hand-off agreement",
    integer: true,
  }),
});

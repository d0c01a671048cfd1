import { about, between, known, type RangesOf, times } from "../assumed-range.ts";

const assumed = "assumed";
const logged = "assumed: a log of calls knows it better than half or double";

/** How far off the desk's times, chances and log odds may be. */
export const sellingRanges: RangesOf = {
  firstCallHours: times(1.25, "assumed: reps sell for 35 to 50 % of the day (CSO Insights, Janek)"),
  followUpHours: times(1.25, "assumed: reps sell for 35 to 50 % of the day (CSO Insights, Janek)"),
  sendBackHours: times(2, assumed),
  missedHours: times(1.5, assumed),
  reachFirst: between(0.33, 0.5, "a third to a half of first attempts reach"),
  reachKept: between(0.94, 0.99, assumed),
  retryDays: between(1, 3, assumed),
  dropOut: between(0.32, 0.45, "a bank's telephone campaign: 32 to 45 % are never called again"),
  extraContacts: times(1.3, assumed),
  slowestPaceDays: times(1.15, `${assumed}: it must stay above what persistence takes off`),
  paceGainDays: times(1.15, `${assumed}: it must stay below the slowest pace`),
  "cycleDays.median": times(1.3, "assumed: a CRM shows it"),
  "cycleDays.p90": times(1.3, "assumed: a CRM shows it"),
  cycleGrowth: times(2, assumed),
  callPressure: times(1.5, assumed),
  missedPressure: times(2, assumed),
  mailPressure: times(1.5, assumed),
  mailWarmth: times(2, assumed),
  callWarmth: between(0.35, 0.65, assumed),
  dropBelow: between(0.3, 0.7, assumed),
  deepestDiscount: times(1.5, assumed),
  highTicket: known("only a word for dear deals"),
  logitBase: about(0.3, "opportunities are won in 15 to 30 % of cases (Implisit, Bridge Group)"),
  logitFit: times(1.5, assumed),
  logitWarmth: times(1.5, assumed),
  logitNoNeed: times(1.3, assumed),
  logitTrust: times(2, assumed),
  logitPressure: times(2, assumed),
  logitDiscount: times(1.5, assumed),
  logitHelp: times(2, assumed),
  helpFull: times(1.5, assumed),
  helpReference: times(1.5, assumed),
  brokenFromMonth: known("which company it is"),
  brokenLoss: times(1.5, logged),
};

import { between, known, type RangesOf, times } from "../assumed-range.ts";

const assumed = "assumed";
const who = "which company it is";
const day = "assumed: of a day there is no more than all of it";
const cost = "output rises by .15 to .35 % for 1 % more commission: half again either way around the middle";
const cared = "what people care for beside pay is for a file to say";

/** How far off what marketers do and what leaving it costs them may be. */
export const marketersRanges: RangesOf = {
  count: known(who),
  teamSize: known(who),
  skillSpread: times(1.5, assumed),
  paceSpread: times(1.5, assumed),
  yearlyTurnover: times(1.4, "assumed: as wide as of sales people"),
  rampWeeks: times(1.5, assumed),
  nurtureNorm: times(1.3, day),
  helpNorm: times(1.5, day),
  lobbyNorm: times(1.5, day),
  barNorm: times(1.25, "15 to 40 % of leads become MQLs"),
  effortCost: times(1.5, cost),
  crossCost: times(1.5, cost),
  barCost: times(1.5, cost),
  barCostVague: times(1.5, cost),
  nurtureTouchesPerHour: times(1.5, assumed),
  nurtureWarmth: times(1.5, assumed),
  nurtureWithoutNeed: times(1.5, assumed),
  nurturePressure: times(1.5, assumed),
  volumeValue: known(cared),
  qualityValue: known(cared),
};

/** How far off what reps do and what leaving it costs them may be. */
export const repsRanges: RangesOf = {
  count: known(who),
  teamSize: known(who),
  skillSpread: between(0.25, 0.55, "win rates vary between reps by .2 to .4 of their mean"),
  paceSpread: times(1.5, assumed),
  yearlyTurnover: between(0.2, 0.35, "sales people: 20 to 35 %"),
  rampWeeks: between(12, 24, "three months of those who qualify leads, five to six of account executives"),
  workNorm: between(0.4, 0.55, "selling time of 33 to 50 % of a day, and what leads do not need"),
  helpNorm: times(1.5, day),
  lobbyNorm: times(1.5, day),
  selectivityNorm: times(1.25, "30 to 60 % of MQLs are accepted"),
  persistenceNorm: times(1.3, assumed),
  discountNorm: times(1.5, assumed),
  effortCost: times(1.5, cost),
  crossCost: times(1.5, cost),
  selectivityCost: times(1.5, cost),
  selectivityCostVague: times(1.5, cost),
  persistenceCost: times(1.5, cost),
  discountCost: times(1.5, cost),
  volumeValue: known(cared),
  qualityValue: known(cared),
};

/** How far off who comes and goes may be. */
export const staffingRanges: RangesOf = {
  quitElasticity: times(2, assumed),
  vacancyWeeks: between(4, 9, "a vacancy lasts one to two months"),
  replacingCost: between(
    0.25,
    1,
    "replacing costs half to one and a half of a year's pay, idle time included",
  ),
  guaranteeMonths: known("a term of contracts"),
};

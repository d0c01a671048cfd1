import { between, known, type RangesOf, times } from "../assumed-range.ts";

const assumed = "assumed";
const contract = "a term of the hand-off";

/** How far off what is measured may be. */
export const measurementRanges: RangesOf = {
  visibility: between(0.7, 1, "assumed: shared metrics do not show everything"),
  reportNoise: times(1.5, assumed),
  mqlInflation: times(1.5, assumed),
  delayMonths: known("which company it is"),
};

/** How far off the hand-off may be. */
export const handoffRanges: RangesOf = {
  minimumScore: known(contract),
  territorySpread: known("which company it is"),
  recordWeeks: known(contract),
  recordPrior: known(contract),
  routingDays: known(contract),
  promisedResponseDays: known(contract),
  scoreNoise: times(1.5, assumed),
  vagueNoiseFactor: times(1.3, assumed),
  helpSharpens: times(2, assumed),
  readinessWithoutNeed: times(1.5, assumed),
  leadLifeDays: times(1.5, assumed),
  mqlLifeDays: times(1.5, assumed),
  recycleRestDays: times(1.5, assumed),
};

/** How far off prices and costs may be. */
export const moneyRanges: RangesOf = {
  recurringShare: known("which company it is"),
  costOfGoods: times(1.25, assumed),
  salaryPerWeek: known("plans are set by it"),
  bonusPot: known("plans are set by it"),
};

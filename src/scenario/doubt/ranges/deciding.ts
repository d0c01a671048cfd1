import { between, known, type RangesOf, times } from "../assumed-range.ts";

const assumed = "assumed";

/** How far off the rule by which people learn and decide may be. */
export const decisionsRanges: RangesOf = {
  selfKnowledge: between(0.5, 1, "assumed: people know themselves at least by half"),
  stepSize: times(2, assumed),
  largestStep: times(2, assumed),
  exploration: times(2, assumed),
  memoryWeeks: times(1.5, assumed),
  impatience: times(2, assumed),
  riskAversion: known("which people they are: 0 is nobody averse, and no multiple of it is another"),
  continuation: between(0.3, 0.6, "an individual ratchet of .5 costs 5 to 12 % of output"),
  foresightMonths: between(2, 4, assumed),
  normDrift: times(2, assumed),
  forgetting: between(0.98, 0.995, assumed),
  usualWeeks: times(2, assumed),
  priorContacts: times(2, assumed),
};

/** How far off the timing of deals may be. */
export const timingRanges: RangesOf = {
  fallsThrough: times(2, assumed),
  holdCost: times(2, assumed),
  signsFor: times(1.5, assumed),
  extraDiscountCost: times(2, assumed),
};

/** How far off a manager's judgement may be. */
export const managerRanges: RangesOf = {
  biasStrength: known("which manager it is"),
  salaryPerWeek: known("which company it is"),
  judgementBias: times(2, assumed),
  budgetShare: known("the split as the company stands"),
  budgetSpeed: times(2, assumed),
  contributionWeight: times(2, assumed),
  lobbyWeight: times(2, assumed),
  budgetBias: times(2, assumed),
  budgetFloor: times(1.5, assumed),
  budgetExponent: times(1.5, assumed),
  coordinationLoss: times(2, assumed),
  planOfResult: times(1.3, assumed),
  blameThreshold: times(1.2, assumed),
  suspectedFall: between(0.15, 0.4, assumed),
  impersonalPrior: times(2, assumed),
  evidenceNoise: times(2, assumed),
  blameBudgetCost: times(2, assumed),
  blameVolumeValue: times(2, assumed),
  sessionMonths: between(1, 4, assumed),
  sessionThreshold: between(0.3, 0.7, assumed),
  sessionCost: times(2, assumed),
  sessionNeed: times(1.2, assumed),
};

import { between, known, type RangesOf, times } from "../assumed-range.ts";

const assumed = "assumed";
const spread = "assumed: a spread is better known than what it is around";

/** How far off what customers are and bear may be. */
export const customersRanges: RangesOf = {
  count: known("which company it is"),
  ticketMedian: known("which company it is"),
  ticketSpread: times(1.5, spread),
  toleranceMedian: times(
    1.5,
    "assumed: beyond it mails are no longer a hump with its top at several a month",
  ),
  toleranceSpread: times(1.5, spread),
  trustLow: between(0.4, 0.8, assumed),
  warmthHalfLife: times(2, assumed),
  pressureHalfLife: times(2, assumed),
  brandHalfLife: times(2, assumed),
  optOutBase: times(1.8, "unsubscribes of .1 to .3 % a mail (Mailchimp, GDMA benchmarks)"),
  optOutHazard: times(2, assumed),
  callOptOutFactor: times(2, assumed),
  complaintShare: times(2, assumed),
  complaintBrandCost: times(2, assumed),
  trustKeptAboveTolerance: between(0.92, 0.98, assumed),
  expectationGain: times(2, assumed),
  expectationSpread: times(2, assumed),
  lifeMean: times(1.5, "churn of 8 to 18 % a year (KeyBanc, BenchSights)"),
  lifeFitSlope: times(1.5, assumed),
  lifePressureSlope: times(2, assumed),
  earlyChurnDays: known("a term of contracts"),
  referralsPerYear: times(2, assumed),
  referredWarmth: between(0.4, 0.7, assumed),
  happyFit: between(0.5, 0.7, assumed),
};

/** How far off needs may be. */
export const needRanges: RangesOf = {
  ratePerDay: times(1.5, "assumed: a company sees its leads, and so its needs, better than half or double"),
  lastsDays: times(1.5, assumed),
};

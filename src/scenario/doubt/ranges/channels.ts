import { known, type RangesOf, times } from "../assumed-range.ts";

const assumed = "assumed";
const counted = "assumed: tools count it";

/** How far off the terms of any channel may be. */
export const channelRanges: RangesOf = {
  touchesPerHour: times(1.5, counted),
  costPerTouch: times(1.5, counted),
  oddsRatio: times(1.5, assumed),
  responseWithoutNeed: times(1.5, assumed),
  responseWithNeed: times(1.5, assumed),
  fitPull: times(1.5, assumed),
  warmth: times(1.5, assumed),
  pressure: times(1.5, assumed),
  norm: times(1.3, "assumed: of a day there is no more than all of it"),
  share: known("which company it is"),
};

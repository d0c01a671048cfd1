import { expect, test } from "vitest";
import { shownEstimate } from "../../src/language/shown-estimate.ts";

test.each([
  [4_123_456, 51_234, "4.12M", "±0.05M"],
  [812.4, 12.3, "812", "±12"],
  [0.51234, 0.0031, "0.512", "±0.003"],
  [-0.00001, 0.02, "0.000", "±0.020"],
  [-23_456, 1200, "-23.5k", "±1.2k"],
  [9876, 5, "9876", "±5"],
  [12, 25_000, "0.0k", "±25.0k"],
  [0, 0, "0.000", "±0.000"],
  [12_340, 12_310, "12.34k", "±12.31k"],
  [-812.4, 811.6, "-812.4", "±811.6"],
  [5.001, 5.003, "5.001", "±5.003"],
  // Of something something is told: no width is certainty.
  [-14_032.8, 7.57, "-14.0k", "±<0.1k"],
  [412_345_678, 3, "412M", "±<1M"],
  [0.5, 0.0004, "0.500", "±<0.001"],
  [0.5, 0.0006, "0.500", "±0.001"],
])("%d ± %d is shown as %s %s", (mean, half, shownMean, shownHalf) => {
  expect(shownEstimate(mean, half)).toEqual({ mean: shownMean, half: shownHalf });
});

test.each([
  [4_123_456, 51_234, "4,12\u00a0млн", "±0,05\u00a0млн"],
  [-23_456, 1200, "−23,5\u00a0тыс.", "±1,2\u00a0тыс."],
  [-0.00001, 0.02, "0,000", "±0,020"],
  [812.4, 12.3, "812", "±12"],
  [-23_456, 12, "−23,5\u00a0тыс.", "±<0,1\u00a0тыс."],
])("%d ± %d is shown in Russian as %s %s", (mean, half, shownMean, shownHalf) => {
  expect(shownEstimate(mean, half, "ru")).toEqual({ mean: shownMean, half: shownHalf });
});

test.each([
  [830_000, 12_000, "830000", "±12000"],
  [-1_234_567, 3400, "-1234567", "±3400"],
  [12_345_678, 400_000, "1.23e7", "±0.04e7"],
  [-0.2, 0.4, "-0.200", "±0.400"],
  [830_000, 0.2, "830000", "±<1"],
  [12_345_678, 400, "1.23e7", "±<0.01e7"],
])("%d ± %d of a currency that has a scale is shown as %s %s", (mean, half, shownMean, shownHalf) => {
  expect(shownEstimate(mean, half, "en", "whole")).toEqual({ mean: shownMean, half: shownHalf });
});

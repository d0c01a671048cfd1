import type { MarketPreset } from "./preset.ts";

/** A yearly rhythm of an assumed, common shape: a summer low and a peak before the New Year. */
export const seasonal = {
  name: "seasonal",
  title: "Seasonal market",
  sentence: "Need is low in summer and high before the New Year, and the same from year to year.",
  conditions: [{ type: "season", months: [0.8, 0.9, 1, 1.05, 1, 0.85, 0.7, 0.75, 1, 1.2, 1.4, 1.35] }],
} as const satisfies MarketPreset;

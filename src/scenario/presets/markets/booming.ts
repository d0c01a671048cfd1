import type { MarketPreset } from "./preset.ts";

/** Growth by half in a year; the rate is assumed. */
export const booming = {
  name: "booming",
  title: "Booming market",
  sentence: "Need grows by half every year.",
  conditions: [{ type: "trend", growthPerYear: 0.5 }],
} as const satisfies MarketPreset;

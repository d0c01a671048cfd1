import type { MarketPreset } from "./preset.ts";

/** Growth by half in a year; the rate is assumed. */
export const booming: MarketPreset = {
  name: "booming",
  title: { en: "Booming market", ru: "Растущий рынок" },
  sentence: {
    en: "Need grows by half every year.",
    ru: "Спрос каждый год растёт в полтора раза.",
  },
  conditions: [{ type: "trend", growthPerYear: 0.5 }],
};

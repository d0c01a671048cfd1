import type { MarketPreset } from "./preset.ts";

/** A yearly rhythm of an assumed, common shape: a summer low and a peak before the New Year. */
export const seasonal: MarketPreset = {
  name: "seasonal",
  title: { en: "Seasonal market", ru: "Сезонный рынок" },
  sentence: {
    en: "Need is low in summer and high before the New Year, and the same from year to year.",
    ru: "Спрос низок летом и высок перед Новым годом и не меняется от года к году.",
  },
  conditions: [
    { type: "season", months: [0.8, 0.9, 1, 1.05, 1, 0.85, 0.7, 0.75, 1, 1.2, 1.4, 1.35], firstMonth: 1 },
  ],
};

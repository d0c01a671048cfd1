import type { MarketPreset } from "./preset.ts";

/** The severe decline: a half-life of 60 working days. */
export const dyingFast: MarketPreset = {
  name: "dying-fast",
  title: { en: "Fast dying market", ru: "Быстро умирающий рынок" },
  sentence: {
    en: "Need halves every three months from the first day on.",
    ru: "Спрос с первого дня падает вдвое каждые три месяца.",
  },
  conditions: [{ type: "trend", halfLifeMonths: 3 }],
};

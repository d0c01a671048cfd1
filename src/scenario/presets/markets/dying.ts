import type { MarketPreset } from "./preset.ts";

/** A decline with a half-life of 120 working days, from the model's starting values. */
export const dying: MarketPreset = {
  name: "dying",
  title: { en: "Dying market", ru: "Умирающий рынок" },
  sentence: {
    en: "Need halves every six months from the first day on, as for spinners that nobody wants any more.",
    ru: "Спрос с первого дня падает вдвое каждые полгода, как на спиннеры, которые больше никому не нужны.",
  },
  conditions: [{ type: "trend", halfLifeMonths: 6 }],
};

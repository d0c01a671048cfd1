import type { MarketPreset } from "./preset.ts";

/** A flat need rate: the base that every other market is measured against. */
export const healthy: MarketPreset = {
  name: "healthy",
  title: { en: "Healthy market", ru: "Здоровый рынок" },
  sentence: {
    en: "People come to need the product at the same rate all the time.",
    ru: "Люди начинают нуждаться в продукте с одной и той же частотой всё время.",
  },
  conditions: [],
};

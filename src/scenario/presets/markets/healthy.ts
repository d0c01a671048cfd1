import type { MarketPreset } from "./preset.ts";

/** A flat need rate: the base that every other market is measured against. */
export const healthy = {
  name: "healthy",
  title: "Healthy market",
  sentence: "People come to need the product at the same rate all the time.",
  conditions: [],
} as const satisfies MarketPreset;

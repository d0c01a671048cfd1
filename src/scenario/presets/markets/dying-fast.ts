import type { MarketPreset } from "./preset.ts";

/** The severe decline: a half-life of 60 working days. */
export const dyingFast = {
  name: "dying-fast",
  title: "Fast dying market",
  sentence: "Need halves every three months from the first day on.",
  conditions: [{ type: "trend", halfLifeMonths: 3 }],
} as const satisfies MarketPreset;

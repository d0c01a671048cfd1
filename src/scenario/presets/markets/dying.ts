import type { MarketPreset } from "./preset.ts";

/** A decline with a half-life of 120 working days, from the model's starting values. */
export const dying = {
  name: "dying",
  title: "Dying market",
  sentence: "Need halves every six months from the first day on, as for spinners that nobody wants any more.",
  conditions: [{ type: "trend", halfLifeMonths: 6 }],
} as const satisfies MarketPreset;

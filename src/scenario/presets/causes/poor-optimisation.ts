import type { CausePreset } from "./cause-preset.ts";

/** Below this visibility a department sees less of the others' part of the funnel than not. */
const HALF = 0.5;

/** Every department shows its own spreadsheet of splendid figures. */
export const poorOptimisation = {
  name: "poor-optimisation",
  title: "Poor optimisation",
  sentence:
    "There are no shared metrics and no unit economics: every department counts in its own table, a month late and with errors, and sees little of the rest.",
  on: () => ({ "company.measurement": "siloed" }),
  off: () => ({ "company.measurement": "shared" }),
  isOn: ({ company }) => company.measurement.visibility < HALF,
} as const satisfies CausePreset;

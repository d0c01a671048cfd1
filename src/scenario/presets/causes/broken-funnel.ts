import type { CausePreset } from "./cause-preset.ts";
import { blamingAsUsual, blamingPeople, withAnOpenManager } from "./scapegoating.ts";

/** Lead generation that is ineffective in another way: the market lives, but leads vanish between the departments. */
export const brokenFunnel = {
  name: "broken-funnel",
  title: "Broken funnel",
  sentence:
    "Half of the leads vanish at the hand-over whoever works them, and the shortfall has to be somebody's fault.",
  on: () => ({ "company.selling.brokenStage": "handover", ...blamingPeople }),
  off: () => ({ "company.selling.brokenStage": "none", ...blamingAsUsual }),
  isOn: ({ company }) => company.selling.brokenStage !== "none",
  shortfall: true,
  variants: [withAnOpenManager],
  formOf: "ineffective-lead-generation",
} as const satisfies CausePreset;

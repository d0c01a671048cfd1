import type { CausePreset } from "./cause-preset.ts";
import { blamingAsUsual, blamingPeople, withAnOpenManager } from "./scapegoating.ts";

/** Lead generation that is ineffective in another way: the market lives, but leads vanish between the departments. */
export const brokenFunnel: CausePreset = {
  name: "broken-funnel",
  title: { en: "Broken funnel", ru: "Сломанная воронка" },
  sentence: {
    en: "Half of the leads vanish at the hand-over whoever works them, and the shortfall has to be somebody's fault.",
    ru: "Половина лидов пропадает при передаче, кто бы их ни вёл, а в недоборе непременно кто-то виноват.",
  },
  on: () => ({ "company.selling.brokenStage": "handover", ...blamingPeople }),
  off: () => ({ "company.selling.brokenStage": "none", ...blamingAsUsual }),
  isOn: ({ company }) => company.selling.brokenStage !== "none",
  shortfall: true,
  variants: [withAnOpenManager],
  formOf: "ineffective-lead-generation",
};

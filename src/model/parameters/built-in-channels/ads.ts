import type { BuiltInChannel } from "./built-in-channel.ts";

/** Paid advertising. Source of the terms: prototype, tuned on the base month and on how profit goes with the number of mails; fitPull is assumed. */
export const ads = {
  name: "ads",
  title: "Advertising",
  sentence:
    "Paid advertising: faster and dearer in all, finds those in need less well, presses a little more.",
  terms: {
    kind: "effort",
    touchesPerHour: 28,
    costPerTouch: 0.9,
    oddsRatio: 3,
    responseWithoutNeed: 0.022,
    responseWithNeed: 0.135,
    fitPull: 0.3,
    warmth: 0.5,
    pressure: 0.2,
    norm: 0.15,
  },
} as const satisfies BuiltInChannel;

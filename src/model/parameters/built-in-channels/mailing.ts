import type { BuiltInChannel } from "./built-in-channel.ts";

/** Mass mailing. Source of the terms: prototype, tuned on the base month and on how profit goes with the number of mails; fitPull is assumed. */
export const mailing = {
  name: "mailing",
  title: "Mailing",
  sentence: "Mass mailing: fast and cheap, falls on everybody alike, and presses hard.",
  terms: {
    kind: "effort",
    touchesPerHour: 200,
    costPerTouch: 0.05,
    oddsRatio: 1,
    responseWithoutNeed: 0.015,
    responseWithNeed: 0.115,
    fitPull: 0,
    warmth: 0.6,
    pressure: 0.35,
    norm: 0.07,
  },
} as const satisfies BuiltInChannel;

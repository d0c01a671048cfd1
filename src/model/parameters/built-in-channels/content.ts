import type { BuiltInChannel } from "./built-in-channel.ts";

/** Expert articles, talks and the like. Source of the terms: prototype, tuned on the base month and on how profit goes with the number of mails; fitPull is assumed. */
export const content = {
  name: "content",
  title: "Content",
  sentence:
    "Expert articles, talks and the like: slow, finds those in need, presses little, and draws those whom the product suits.",
  terms: {
    kind: "effort",
    touchesPerHour: 7,
    costPerTouch: 3.5,
    oddsRatio: 8,
    responseWithoutNeed: 0.037,
    responseWithNeed: 0.25,
    fitPull: 0.6,
    warmth: 0.6,
    pressure: 0.1,
    norm: 0.2,
  },
} as const satisfies BuiltInChannel;

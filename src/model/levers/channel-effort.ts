import type { LeverDefinition } from "./lever-definition.ts";

/** A marketer's time for a channel: a family, one lever for each channel that takes effort, called as the channel is. */
export function channelEffort(channel: string): LeverDefinition {
  return {
    name: channel,
    kind: "effort",
    straight: true,
    roles: {
      marketer: {
        norm: ({ channels }) => {
          const told = channels[channel];
          return told?.kind === "effort" ? told.norm : 0;
        },
        cost: ({ marketers }) => marketers.effortCost,
      },
    },
    title: `Effort on ${channel}`,
    sentence: `Share of a working day that marketers spend on the channel ${channel}.`,
  };
}

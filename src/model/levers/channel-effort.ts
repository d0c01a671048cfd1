import type { LeverDefinition } from "./lever-definition.ts";

/** A marketer's time for a channel: a family, one lever for each channel that takes effort, called as the channel is. */
export function channelEffort(channel: string): LeverDefinition {
  return {
    name: channel,
    kind: "effort",
    roles: {
      marketer: {
        norm: ({ channels }) => {
          const told = channels[channel];
          return told?.kind === "effort" ? told.norm : 0;
        },
        cost: ({ marketers }) => marketers.effortCost,
      },
    },
    title: { en: `Effort on ${channel}`, ru: `Усилия на канал ${channel}` },
    sentence: {
      en: `Share of a working day that marketers spend on the channel ${channel}.`,
      ru: `Доля рабочего дня, которую маркетологи тратят на канал ${channel}.`,
    },
  };
}

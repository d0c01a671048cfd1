import { z } from "zod";
import { atMost } from "./at-most.ts";
import { builtInChannels } from "./built-in-channels/index.ts";
import { channelName, channelSchema } from "./channel.ts";

const start = "prototype, tuned on the base month";

/** Channels of a company: each is a lever of every marketer, and people compare every lever with every other. */
export const MOST_CHANNELS = 20;

/** All channels of a company by name: these and no others. */
export const channelsSchema = z
  .record(channelName, channelSchema)
  .refine(...atMost(MOST_CHANNELS))
  .prefault(Object.fromEntries(builtInChannels.map(({ name, terms }) => [name, terms])))
  .meta({
    description: `The channels by name; the built-in content, ads and mailing unless named here (${start})`,
  });

import { z } from "zod";
import { quantity } from "./quantity.ts";

const stated = "stated by the scenario";

/** A channel that marketers put hours into: touches go out, some are answered. */
export const effortChannelSchema = z
  .strictObject({
    kind: z.literal("effort").default("effort"),
    touchesPerHour: quantity("Touches that an hour of a marketer's time sends", {
      default: 10,
      min: 0,
      max: 1e5,
      unit: "touches an hour",
      source: stated,
      foundIn: "marketing tools",
    }),
    costPerTouch: quantity("Cost of one touch", {
      default: 0.5,
      min: 0,
      max: 1e7,
      unit: "money",
      growsWith: "ticket",
      source: stated,
      foundIn: "accounts",
    }),
    oddsRatio: quantity(
      "Odds that the person touched has a live need, relative to a person drawn at random",
      { default: 1, min: 0, max: 1e4, unit: "odds ratio", source: stated },
    ),
    responseWithoutNeed: quantity(
      "Chance of a response from a person without a need, before trust, brand and pressure",
      { default: 0.02, min: 0, max: 0.95, unit: "share", source: stated },
    ),
    responseWithNeed: quantity(
      "Chance of a response from a person with a live need, before trust, brand and pressure",
      { default: 0.15, min: 0, max: 0.95, unit: "share", source: stated },
    ),
    fitPull: quantity(
      "How much likelier those are to respond whom the product suits: factor 1 + this · (2 · fit − 1)",
      {
        default: 0,
        min: 0,
        max: 1,
        unit: "share",
        source: stated,
      },
    ),
    warmth: quantity("Warmth that a response brings, of what is missing to full warmth", {
      default: 0.4,
      min: 0,
      max: 1,
      unit: "share",
      source: stated,
    }),
    pressure: quantity("Pressure that a touch adds", {
      default: 0.2,
      min: 0,
      max: 100,
      unit: "contacts",
      source: stated,
    }),
    norm: quantity("Share of a marketer's day that is usual on this channel", {
      default: 0.1,
      min: 0,
      max: 1,
      unit: "share of a working day",
      source: stated,
      foundIn: "time sheets",
    }),
  })
  .meta({ description: "A channel that marketers put hours into" });

/** A channel that needs no effort: a share of those who come to need the product come by themselves. */
export const inboundChannelSchema = z
  .strictObject({
    kind: z.literal("inbound"),
    share: quantity(
      "Share of those who come to need the product that come by themselves through this channel",
      { default: 0.1, min: 0, max: 1, unit: "share of needs", source: stated, foundIn: "CRM" },
    ),
    warmth: quantity("Warmth that they come with", {
      default: 0.55,
      min: 0,
      max: 1,
      unit: "share",
      source: stated,
    }),
  })
  .meta({ description: "A channel through which people in need come by themselves" });

/** One channel, by kind. */
export const channelSchema = z.union([effortChannelSchema, inboundChannelSchema]);

/** What a channel can be called. */
export const channelName = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9_]*$/, "a channel's name is letters, digits and _");

/** A resolved effort channel. */
export type EffortChannel = z.output<typeof effortChannelSchema>;
/** A resolved inbound channel. */
export type InboundChannel = z.output<typeof inboundChannelSchema>;

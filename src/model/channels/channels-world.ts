import type { FunnelWorld } from "../funnel/funnel-world.ts";
import type { MarketWorld } from "../market/market-world.ts";
import type { InboundChannel } from "../parameters/channel.ts";
import type { Channel } from "./channel.ts";

/** What channels need of the world: the funnel that they fill, the market that they reach, and what a touch is worth. */
export interface ChannelsWorld extends FunnelWorld, MarketWorld {
  readonly channels: readonly Channel[];
  readonly inbound: readonly InboundChannel[];
  /** Stages from MQL on that marketing's touches pass over: both that are with sales, unless marketing mails everybody. */
  readonly passedOver: number;
  readonly manager: FunnelWorld["manager"] & { readonly reachOfMarketing: number };
  readonly staff: FunnelWorld["staff"] & {
    /** How much each gets done in an hour, by number. */
    readonly traits: { readonly pace: Float64Array };
    /** How much of that a newcomer does already. */
    readonly occupancy: FunnelWorld["staff"]["occupancy"] & { readonly ramp: Float64Array };
  };
}

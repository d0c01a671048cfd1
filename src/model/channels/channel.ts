import type { EffortChannel, InboundChannel } from "../parameters/channel.ts";
import type { Company } from "../parameters/company.ts";

/** An effort channel with its name. */
export interface Channel extends EffortChannel {
  readonly name: string;
}

/** The channels that marketers put hours into, in the order of the scenario. */
export function effortChannels(company: Company): readonly Channel[] {
  return Object.entries(company.channels).flatMap(([name, channel]) =>
    channel.kind === "effort" ? [withName(name, channel)] : [],
  );
}

/** Written out, because V8 would make a shape of its own for every channel that is spread, and each campaign reads them. */
function withName(name: string, channel: EffortChannel): Channel {
  return {
    name,
    kind: channel.kind,
    touchesPerHour: channel.touchesPerHour,
    costPerTouch: channel.costPerTouch,
    oddsRatio: channel.oddsRatio,
    responseWithoutNeed: channel.responseWithoutNeed,
    responseWithNeed: channel.responseWithNeed,
    fitPull: channel.fitPull,
    warmth: channel.warmth,
    pressure: channel.pressure,
    norm: channel.norm,
  };
}

/** The channels through which people in need come by themselves, in the order of the scenario; each world's own, since series move them. */
export function inboundChannels(company: Company): readonly InboundChannel[] {
  // Not filtered: V8 gives a list another kind once it has compiled `filter` here, and everything that reads it is compiled anew.
  return Object.values(company.channels).flatMap((channel) =>
    channel.kind === "inbound" ? [{ kind: channel.kind, share: channel.share, warmth: channel.warmth }] : [],
  );
}

/** Names of all channels in the order that a person's `channel` counts in: effort channels, then inbound ones. */
export function channelNames(company: Company): readonly string[] {
  const named = (kind: string) =>
    Object.keys(company.channels).filter((name) => company.channels[name]!.kind === kind);
  return [...named("effort"), ...named("inbound")];
}

import { HOURS_A_DAY } from "../../calendar.ts";
import type { ChannelsWorld } from "./channels-world.ts";
import { nurture } from "./nurture.ts";
import { touchThrough } from "./touching.ts";

/** Somebody who brings leads, as channels meet them. */
interface Campaigner {
  readonly number: number;
  readonly acted: Float64Array;
  readonly places: { readonly nurture: number };
}

/** A marketer's day: touches through each channel, then nurture of own leads, by the efforts of this week. */
export function campaign(world: ChannelsWorld, { number, acted, places }: Campaigner): void {
  const { channels, staff, manager, company } = world;
  const pace = staff.traits.pace[number]! * staff.occupancy.ramp[number]!;
  const hours = HOURS_A_DAY * pace * manager.reachOfMarketing * company.marketers.teamSize;
  // Their efforts stand first among a marketer's levers, in the same order.
  for (let place = 0; place < channels.length; place++) {
    touchThrough(world, number, channels[place]!, place, hours * acted[place]!);
  }
  nurture(world, number, hours * acted[places.nurture]!);
}

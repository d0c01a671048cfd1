import { HOURS_A_DAY } from "../../calendar.ts";
import type { Person } from "../people/staff.ts";
import type { World } from "../world.ts";
import { teamScale } from "./channel.ts";
import { nurture } from "./nurture.ts";
import { touchThrough } from "./touching.ts";

/** A marketer's day: touches through each channel, then nurture of own leads, by the efforts of this week. */
export function campaign(world: World, { number, acted, ability, places }: Person): void {
  const hours = HOURS_A_DAY * ability * world.manager.reachOfMarketing * teamScale(world.company);
  const { channels } = world;
  // Their efforts stand first among a marketer's levers, in the same order.
  for (let place = 0; place < channels.length; place++) {
    touchThrough(world, number, channels[place]!, place, hours * acted[place]!);
  }
  nurture(world, number, hours * acted[places.nurture]!);
}

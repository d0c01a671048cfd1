import { teamScale } from "../channels/channel.ts";
import { nurture } from "../channels/nurture.ts";
import { touchThrough } from "../channels/touching.ts";
import type { World } from "../world.ts";
import type { Marketer } from "./staff.ts";

/** Hours of a working day. */
export const HOURS_A_DAY = 8;

/** A marketer's day: touches through each channel, then nurture of own leads, by the efforts of this week. */
export function campaign(world: World, { number, acted, ability }: Marketer): void {
  const hours = HOURS_A_DAY * ability * world.manager.reachOfMarketing * teamScale(world.company);
  const { channels } = world;
  for (let place = 0; place < channels.length; place++) {
    touchThrough(world, number, channels[place]!, place, hours * acted[place]!);
  }
  nurture(world, number, hours * acted[channels.length]!);
}

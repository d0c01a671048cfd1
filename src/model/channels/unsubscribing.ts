import { log } from "../../random/log.ts";
import type { Stream } from "../../random/stream.ts";
import { hasOptedOut, slot } from "../customers/population.ts";
import { stage } from "../customers/stages.ts";
import { optOut } from "../funnel/reactions.ts";
import { purpose } from "../luck-purposes.ts";
import type { ChannelsWorld } from "./channels-world.ts";

/**
 * Touches until the next person opts out of what they bear well, where each has the same small chance: drawn in one go, since nearly all
 * touches pass. Endless where the chance is nothing.
 */
export function touchesUntilOptOut(chance: number, stream: Stream): number {
  if (chance <= 0) return Number.POSITIVE_INFINITY;
  if (chance >= 1) return 0;
  return Math.floor(log(1 - stream.uniform()) / log(1 - chance));
}

/** Opens the luck of a marketer's day in a channel that says at which touch somebody opts out; the same in every arm. */
export function openOptOuts({ luck, stream, day }: ChannelsWorld, who: number): void {
  luck.open(stream, purpose.baseOptOut, who, day);
}

/** Lets a person opt out of a touch that they bore well; who was passed over or is gone was not touched. */
export function unsubscribe(world: ChannelsWorld, i: number, marketer: number): void {
  const { record } = world.people;
  const at = record.stage[slot(i)]!;
  const isPassedOver = at >= stage.mql && at < stage.mql + world.passedOver;
  if (!isPassedOver && !hasOptedOut(world.people, i)) optOut(world, i, marketer, -1);
}

import type { World } from "../world.ts";
import { warmthOf } from "./fading.ts";
import { slot } from "./population.ts";

/** Warms a person by a share of what is missing to full warmth. */
export function warm(world: World, i: number, share: number): void {
  const now = 1 - (1 - warmthOf(world, i)) * (1 - share);
  world.people.record.warmth[slot(i)] = now / world.warmth.unit;
}

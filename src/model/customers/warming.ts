import type { CustomersWorld } from "./customers-world.ts";
import { slot } from "./population.ts";
import { warmthOf } from "./stocks.ts";

/** Warms a person by a share of what is missing to full warmth. */
export function warm(world: CustomersWorld, i: number, share: number): void {
  const now = 1 - (1 - warmthOf(world, i)) * (1 - share);
  world.people.record.warmth[slot(i)] = now / world.warmth.unit;
}

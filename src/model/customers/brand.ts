import type { World } from "../world.ts";
import { leftAfter } from "./fading.ts";

/** Heals the brand a day's worth of its half-life. */
export function healBrand(world: World): void {
  world.brand = 1 - (1 - world.brand) * leftAfter(1, world.company.customers.brandHalfLife);
}

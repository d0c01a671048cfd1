import type { CustomersWorld } from "./customers-world.ts";
import { leftAfter } from "./fading.ts";

/** Heals the brand a day's worth of its half-life. */
export function healBrand(world: CustomersWorld): void {
  world.brand = 1 - (1 - world.brand) * leftAfter(1, world.company.customers.brandHalfLife);
}

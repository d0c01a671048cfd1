import { swallowed } from "./broken-stage.ts";
import { win } from "./closing.ts";
import type { FunnelWorld, Worker } from "./funnel-world.ts";

/** A buyer signs, unless a broken checkout loses them. */
export function sign(world: FunnelWorld, rep: Worker, i: number, discount: number): void {
  if (!swallowed(world, i, "checkout")) win(world, rep, i, discount);
}

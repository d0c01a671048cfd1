import { slot } from "../customers/population.ts";
import { stage } from "../customers/stages.ts";
import { putOnDesk } from "./desk-work.ts";
import type { FunnelWorld } from "./funnel-world.ts";
import { repFor } from "./handover.ts";

/** Passes what waits on the desks of reps who are away on to those at work; where there are none it stays until it runs out. */
export function passOn(world: FunnelWorld): void {
  const { people, staff } = world;
  if (staff.repsAtWork === 0) return;
  for (let i = 0; i < people.count; i++) {
    const at = people.record.stage[slot(i)]!;
    if (at !== stage.mql && at !== stage.opportunity) continue;
    if (staff.people[people.rep[i]!]!.place < staff.repsAtWork) continue;
    people.rep[i] = repFor(world, i);
    if (at === stage.mql) putOnDesk(world, i);
    else if (people.dueOn[i]! < world.day) world.desk.due[staff.people[people.rep[i]!]!.place]!.push(i);
  }
}

import { slot } from "../customers/population.ts";
import { stage } from "../customers/stages.ts";
import { hasCome, putOnDesk } from "./desk-work.ts";
import type { FunnelWorld } from "./funnel-world.ts";
import { marketerFor } from "./marketer-for.ts";
import { repFor } from "./rep-for.ts";
import { clearDesk } from "./sales-desk.ts";

/**
 * Passes what people hold who are not at work on to those in their role who are: open leads, MQLs and opportunities. Where there is
 * nobody it stays where it is until it runs out, or somebody comes. Whoever takes a lead over is credited with what becomes of it.
 */
export function passOn(world: FunnelWorld): void {
  passLeadsOn(world);
  passDesksOn(world);
}

function passLeadsOn(world: FunnelWorld): void {
  const { people, staff, openLeads } = world;
  if (staff.marketersAtWork.length === 0) return;
  for (const { number, atWork } of staff.marketers) {
    const leads = openLeads[number]!;
    while (!atWork && leads.length > 0) {
      const i = leads.at(leads.length - 1);
      leads.remove(people, i);
      people.source[i] = marketerFor(world, i);
      openLeads[people.source[i]!]!.add(people, i);
    }
  }
}

function passDesksOn(world: FunnelWorld): void {
  const { people, staff, desk } = world;
  if (staff.repsAtWork.length === 0 || staff.repsAtWork.length === staff.reps.length) return;
  for (let i = 0; i < people.count; i++) {
    const at = people.record.stage[slot(i)]!;
    if (at !== stage.mql && at !== stage.opportunity) continue;
    if (staff.people[people.rep[i]!]!.atWork) continue;
    people.rep[i] = repFor(world, i);
    if (at === stage.mql && hasCome(world, i)) putOnDesk(world, i);
    // Whoever was due today, or before, was on a list already.
    if (at === stage.opportunity && people.dueOn[i]! <= world.day)
      desk.due[staff.people[people.rep[i]!]!.place]!.push(i);
  }
  for (const { place, atWork } of staff.reps) if (!atWork) clearDesk(desk, place);
}

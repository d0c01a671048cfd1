import { slot } from "../customers/population.ts";
import { stage } from "../customers/stages.ts";
import { flowIndex } from "../ledger/flows.ts";
import type { FunnelWorld } from "./funnel-world.ts";
import { score, viewer } from "./score.ts";
import { returnFromSales } from "./transitions.ts";

/** Takes a new MQL in: it waits for its rep, and not for ever. */
export function receive(world: FunnelWorld, i: number): void {
  const { desk, day, company } = world;
  putOnDesk(world, i);
  desk.mqlEnds.add(i, day + company.handoff.mqlLifeDays);
}

/** Puts an MQL on its rep's desk, by how promising it looks to sales today. */
export function putOnDesk(world: FunnelWorld, i: number): void {
  const { desk, people } = world;
  const { place } = world.staff.people[people.rep[i]!]!;
  desk.fresh[place]!.push(i, score(world, i, viewer.sales));
  desk.arrivals[place]!.push(i);
}

/** Whether somebody on a desk's lists still waits there for a first answer from that rep. */
export function stillWaits(world: FunnelWorld, i: number, rep: number): boolean {
  return world.people.record.stage[slot(i)] === stage.mql && world.people.rep[i] === rep;
}

/** Sends back or loses the MQLs that nobody answered in time. */
export function endOldMqls(world: FunnelWorld): void {
  const { people, desk, day, company, ledger } = world;
  for (let i = desk.mqlEnds.take(day); i >= 0; i = desk.mqlEnds.take(day)) {
    if (
      people.record.stage[slot(i)] !== stage.mql ||
      people.handedOn[i]! + company.handoff.mqlLifeDays !== day
    )
      continue;
    ledger.credit(flowIndex.expired, 1, people.source[i]!, people.rep[i]!);
    returnFromSales(world, i);
  }
}

/** Puts today's follow-ups on the reps' lists. */
export function layOutFollowUps(world: FunnelWorld): void {
  const { people, desk, day, staff } = world;
  for (let i = desk.followUps.take(day); i >= 0; i = desk.followUps.take(day)) {
    if (people.record.stage[slot(i)] === stage.opportunity && people.dueOn[i] === day) {
      desk.due[staff.people[people.rep[i]!]!.place]!.push(i);
    }
  }
}

import { slot } from "../customers/population.ts";
import { stage } from "../customers/stages.ts";
import { flowIndex } from "../ledger/flows.ts";
import type { FunnelWorld } from "./funnel-world.ts";
import { score, viewer } from "./score.ts";
import { returnFromSales } from "./transitions.ts";

/** Takes a new MQL in: it waits for its rep, and not for ever; where it has to be routed first, nobody sees it until then. */
export function receive(world: FunnelWorld, i: number): void {
  const { desk, day, company } = world;
  const { routingDays, mqlLifeDays } = company.handoff;
  if (routingDays === 0) putOnDesk(world, i);
  else desk.routed.add(i, day + routingDays);
  desk.mqlEnds.add(i, day + mqlLifeDays);
}

/** Whether an MQL has come to a desk by now. */
export function hasCome({ people, day, company }: FunnelWorld, i: number): boolean {
  return day >= people.handedOn[i]! + company.handoff.routingDays;
}

/** Puts the MQLs that come today on the desk of whoever is their rep by now. */
export function layOutRouted(world: FunnelWorld): void {
  const { people, desk, day, company } = world;
  for (let i = desk.routed.take(day); i >= 0; i = desk.routed.take(day)) {
    if (
      people.record.stage[slot(i)] === stage.mql &&
      people.handedOn[i]! + company.handoff.routingDays === day
    )
      putOnDesk(world, i);
  }
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

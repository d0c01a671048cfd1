import { enter } from "../customers/enter.ts";
import { slot } from "../customers/population.ts";
import { stage } from "../customers/stages.ts";
import { ticketOf } from "../customers/ticket.ts";
import { flowIndex } from "../ledger/flows.ts";
import type { FunnelWorld } from "./funnel-world.ts";
import { marketerFor } from "./marketer-for.ts";

/** Makes a person a lead of a marketer through a channel: a first response, an inbound arrival, or a new start after an exit. */
export function becomeLead(world: FunnelWorld, i: number, marketer: number, channel: number): void {
  const { people, ledger } = world;
  openLead(world, i, marketer, channel);
  ledger.credit(flowIndex.leads, 1, marketer, -1);
  ledger.credit(flowIndex.leadFit, people.record.fit[slot(i)]!, marketer, -1);
}

/** Puts a person among a marketer's open leads, and counts it nowhere. */
export function openLead(world: FunnelWorld, i: number, marketer: number, channel: number): void {
  const { people } = world;
  enter(people, i, stage.lead);
  people.source[i] = marketer;
  people.channel[i] = channel;
  people.rep[i] = -1;
  keepLead(world, i);
  world.leadEnds.add(i, people.leadUntil[i]!);
  world.openLeads[marketer]!.add(people, i);
  world.journal?.lead(i, world.day);
}

/** Makes an opportunity of somebody whom sales works, and counts it nowhere. */
export function openOpportunity(world: FunnelWorld, i: number): void {
  ticketOf(world, i);
  enter(world.people, i, stage.opportunity);
}

/** Keeps a lead alive for its life from today. */
export function keepLead(world: FunnelWorld, i: number): void {
  world.people.leadUntil[i] = world.day + world.company.handoff.leadLifeDays;
}

/** Takes a person out of marketing's open leads, where they are there. */
export function closeForMarketing(world: FunnelWorld, i: number): void {
  const { people, openLeads } = world;
  if (people.openAt[i]! >= 0) openLeads[people.source[i]!]!.remove(people, i);
}

/** Ends a lead, MQL or opportunity without a deal; a prospect who opts out has nothing to lose. */
export function leaveFunnel(
  world: FunnelWorld,
  i: number,
  exit: typeof stage.lost | typeof stage.optedOut,
): void {
  const { people, ledger } = world;
  const at = people.record.stage[slot(i)]!;
  const open = at === stage.lead || at === stage.mql || at === stage.opportunity;
  if (open) ledger.credit(flowIndex.lost, 1, people.source[i]!, people.rep[i]!);
  closeForMarketing(world, i);
  enter(people, i, exit);
}

/** Sends somebody back from sales: to marketing, where the contract says so, or out. */
export function returnFromSales(world: FunnelWorld, i: number): void {
  const { people, company, ledger, staff } = world;
  if (!company.handoff.recycle) {
    leaveFunnel(world, i, stage.lost);
    return;
  }
  ledger.credit(flowIndex.recycled, 1, people.source[i]!, people.rep[i]!);
  if (!staff.people[people.source[i]!]!.atWork) people.source[i] = marketerFor(world, i);
  people.rep[i] = -1;
  enter(people, i, stage.lead);
  people.restUntil[i] = world.day + company.handoff.recycleRestDays;
  keepLead(world, i);
  world.leadEnds.add(i, people.leadUntil[i]!);
  world.openLeads[people.source[i]!]!.add(people, i);
}

/** Loses the leads whose life has run out today. */
export function endOldLeads(world: FunnelWorld): void {
  const { people, leadEnds, day } = world;
  for (let i = leadEnds.take(day); i >= 0; i = leadEnds.take(day)) {
    if (people.record.stage[slot(i)] !== stage.lead) continue;
    const until = people.leadUntil[i]!;
    if (until > day) leadEnds.add(i, until);
    else leaveFunnel(world, i, stage.lost);
  }
}

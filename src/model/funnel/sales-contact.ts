import { enter } from "../customers/enter.ts";
import { stage } from "../customers/stages.ts";
import { warm } from "../customers/warming.ts";
import { flowIndex } from "../ledger/flows.ts";
import { swallowed } from "./broken-stage.ts";
import { closes } from "./closing.ts";
import type { FunnelWorld, Worker } from "./funnel-world.ts";
import { press } from "./reactions.ts";
import { readiness } from "./score.ts";
import { agree } from "./signing.ts";
import { leaveFunnel, returnFromSales } from "./transitions.ts";

/** A first call: it shows how ready somebody truly is, and whoever is not is dropped. */
export function firstCall(world: FunnelWorld, rep: Worker, i: number): void {
  const { people, ledger, company } = world;
  if (!reach(world, rep, i) || swallowed(world, i, "firstCall")) return;
  if (readiness(world, i) < company.selling.dropBelow * rep.acted[rep.places.selectivity]!) {
    ledger.credit(flowIndex.dropped, 1, people.source[i]!, rep.number);
    returnFromSales(world, i);
    return;
  }
  enter(people, i, stage.opportunity);
  ledger.credit(flowIndex.opportunities, 1, people.source[i]!, rep.number);
  offer(world, rep, i);
}

/** Another contact of an opportunity. */
export function followUp(world: FunnelWorld, rep: Worker, i: number): void {
  if (reach(world, rep, i)) offer(world, rep, i);
}

/** Calls a person, with a mail where the contract lets sales mail. Returns whether they are still to be had. */
function reach(world: FunnelWorld, rep: Worker, i: number): boolean {
  const { people, desk, company, repsMail } = world;
  const { callPressure, mailPressure, mailWarmth } = company.selling;
  people.calls[i] = Math.min(255, people.calls[i]! + 1);
  world.journal?.contact(i, world.day);
  desk.calls[rep.place] = desk.calls[rep.place]! + 1;
  if (repsMail) warm(world, i, mailWarmth);
  return !press(
    world,
    i,
    callPressure + (repsMail ? mailPressure : 0),
    company.customers.callOptOutFactor,
    -1,
    rep.number,
  );
}

/** Makes an offer: the buyer agrees, or the next contact is noted, or the rep gives up. */
function offer(world: FunnelWorld, rep: Worker, i: number): void {
  const { people, day, desk, company } = world;
  if (closes(world, rep, i)) {
    agree(world, rep, i);
    return;
  }
  const { extraContacts, slowestPaceDays, paceGainDays } = company.selling;
  const persistence = rep.acted[rep.places.persistence]!;
  if (people.calls[i]! >= 1 + extraContacts * persistence) {
    leaveFunnel(world, i, stage.lost);
    return;
  }
  warm(world, i, company.selling.callWarmth);
  const pause = Math.max(1, Math.round(slowestPaceDays - paceGainDays * persistence));
  people.dueOn[i] = day + pause;
  desk.followUps.add(i, day + pause);
}

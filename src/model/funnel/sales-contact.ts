import { slot } from "../customers/population.ts";
import { stage } from "../customers/stages.ts";
import { warm } from "../customers/warming.ts";
import { flowIndex } from "../ledger/flows.ts";
import { purpose } from "../luck-purposes.ts";
import { swallowed } from "./broken-stage.ts";
import { closes } from "./closing.ts";
import type { FunnelWorld, Worker } from "./funnel-world.ts";
import { callAfter, mayCallAgain } from "./next-call.ts";
import { reaches } from "./reach.ts";
import { press } from "./reactions.ts";
import { readiness } from "./score.ts";
import { agree } from "./signing.ts";
import { leaveFunnel, openOpportunity, returnFromSales } from "./transitions.ts";

/** Tries to reach somebody who was handed over; returns whether it did. */
export function call(world: FunnelWorld, rep: Worker, i: number): boolean {
  if (!reaches(world, rep, i)) {
    miss(world, rep, i);
    return false;
  }
  if (!borne(world, rep, i)) return true;
  if (world.people.calls[i] === 1) firstContact(world, rep, i);
  else offer(world, rep, i);
  return true;
}

/** An attempt that reached nobody presses a little; whoever was not tried before is one that the rep works from now on. */
function miss(world: FunnelWorld, rep: Worker, i: number): void {
  const { people, company } = world;
  const { missedPressure, retryDays } = company.selling;
  if (people.record.stage[slot(i)] === stage.mql) openOpportunity(world, i);
  if (press(world, i, missedPressure, company.customers.callOptOutFactor, -1, rep.number)) return;
  if (mayCallAgain(world, rep, i)) callAfter(world, rep, i, retryDays);
  else leaveFunnel(world, i, stage.lost);
}

/** A contact, with a mail where the contract lets sales mail. Returns whether the person is still to be had. */
function borne(world: FunnelWorld, rep: Worker, i: number): boolean {
  const { people, desk, company, repsMail } = world;
  const { callPressure, mailPressure, mailWarmth } = company.selling;
  people.calls[i] = Math.min(255, people.calls[i]! + 1);
  world.journal?.contact(i, world.day);
  desk.contacts[rep.place] = desk.contacts[rep.place]! + 1;
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

/** A first contact shows how ready somebody truly is, and whoever is not is dropped. */
function firstContact(world: FunnelWorld, rep: Worker, i: number): void {
  const { people, ledger, company } = world;
  if (swallowed(world, i, "firstCall")) return;
  if (readiness(world, i) < company.selling.dropBelow * rep.acted[rep.places.selectivity]!) {
    ledger.credit(flowIndex.dropped, 1, people.source[i]!, rep.number);
    returnFromSales(world, i);
    return;
  }
  if (people.record.stage[slot(i)] === stage.mql) openOpportunity(world, i);
  ledger.credit(flowIndex.opportunities, 1, people.source[i]!, rep.number);
  offer(world, rep, i);
}

/** Makes an offer: the buyer agrees, or says that they want no other, or the next contact is noted, or the rep gives up. */
function offer(world: FunnelWorld, rep: Worker, i: number): void {
  const { selling } = world.company;
  if (closes(world, rep, i)) {
    agree(world, rep, i);
    return;
  }
  if (dropsOut(world, i)) {
    dropOut(world, i);
    return;
  }
  if (!mayCallAgain(world, rep, i)) {
    leaveFunnel(world, i, stage.lost);
    return;
  }
  warm(world, i, selling.callWarmth);
  const persistence = rep.acted[rep.places.persistence]!;
  callAfter(world, rep, i, Math.round(selling.slowestPaceDays - selling.paceGainDays * persistence));
}

/** Whether somebody who did not agree to an offer wants no other call, by the luck of that attempt. */
function dropsOut({ people, luck, company }: FunnelWorld, i: number): boolean {
  const chance = company.selling.dropOut;
  return chance > 0 && luck.uniform(purpose.dropOut, i, people.tries[i]!) < chance;
}

/** Somebody who wants no other call is lost, and is not handed over again before whoever was sent back would be. */
function dropOut(world: FunnelWorld, i: number): void {
  world.people.restUntil[i] = world.day + world.company.handoff.recycleRestDays;
  leaveFunnel(world, i, stage.lost);
}

import { enter } from "../customers/enter.ts";
import { slot } from "../customers/population.ts";
import { stage } from "../customers/stages.ts";
import { warm } from "../customers/warming.ts";
import { swallowed } from "../funnel/broken-stage.ts";
import { closes, win } from "../funnel/closing.ts";
import { press } from "../funnel/reactions.ts";
import { stillWaits } from "../funnel/sales-desk.ts";
import { readiness, score, viewer } from "../funnel/score.ts";
import { leaveFunnel, returnFromSales } from "../funnel/transitions.ts";
import { flowIndex } from "../ledger/flows.ts";
import type { World } from "../world.ts";
import type { Person } from "./staff.ts";

/**
 * A rep's day: follow-ups that are due first, then MQLs that a promised response time calls for, then new MQLs, the most
 * promising first, while there are hours. A task that runs past the day's end is paid back the next day.
 */
export function workDesk(world: World, rep: Person, hoursToday: number): void {
  const { desk, ledger, company } = world;
  const before = desk.overtime[rep.place]!;
  let hours = hoursToday - before;
  const due = desk.due[rep.place]!;
  const carried = due.length;
  for (let k = 0; k < carried && hours > 0; k++) {
    const i = due.shift();
    if (world.people.record.stage[slot(i)] !== stage.opportunity || world.people.rep[i] !== rep.number)
      continue;
    followUp(world, rep, i);
    hours -= company.selling.followUpHours;
  }
  // Nobody is taken off a list without the time to answer them: a promise not kept today is kept tomorrow.
  for (const next of [nextPromised, nextFresh]) {
    for (let i = hours > 0 ? next(world, rep) : -1; i >= 0; i = hours > 0 ? next(world, rep) : -1) {
      hours -= answer(world, rep, i);
    }
  }
  desk.overtime[rep.place] = Math.max(0, -hours);
  ledger.credit(flowIndex.attempts, desk.calls[rep.place]!, -1, rep.number);
  ledger.credit(flowIndex.contacts, desk.calls[rep.place]!, -1, rep.number);
  desk.calls[rep.place] = 0;
  ledger.credit(flowIndex.hours, hoursToday, -1, rep.number);
  ledger.credit(flowIndex.idleHours, Math.max(0, hours), -1, rep.number);
}

/** The MQL that has waited as long as the contract allows, -1 where there is no such one or no promise. */
function nextPromised(world: World, rep: Person): number {
  const promise = world.company.handoff.promisedResponseDays;
  const arrivals = world.desk.arrivals[rep.place]!;
  while (arrivals.length > 0) {
    const i = arrivals.peek();
    const waits = stillWaits(world, i, rep.number);
    if (waits && (promise === 0 || world.day - world.people.handedOn[i]! < promise - 1)) return -1;
    arrivals.shift();
    if (waits) return i;
  }
  return -1;
}

function nextFresh(world: World, rep: Person): number {
  const fresh = world.desk.fresh[rep.place]!;
  while (fresh.length > 0) {
    const i = fresh.pop();
    if (stillWaits(world, i, rep.number)) return i;
  }
  return -1;
}

/** Gives an MQL its first answer: sends it back below the rep's bar, else calls. Returns the hours that it took. */
function answer(world: World, rep: Person, i: number): number {
  const { people, ledger, day, company } = world;
  const marketer = people.source[i]!;
  const waited = day - people.handedOn[i]!;
  ledger.credit(flowIndex.answered, 1, marketer, rep.number);
  ledger.credit(flowIndex.answerDays, waited, marketer, rep.number);
  if (waited <= 1) ledger.credit(flowIndex.sameDay, 1, marketer, rep.number);
  if (score(world, i, viewer.sales) < rep.acted[rep.places.selectivity]!) {
    ledger.credit(flowIndex.rejected, 1, marketer, rep.number);
    returnFromSales(world, i);
    return company.selling.sendBackHours;
  }
  ledger.credit(flowIndex.accepted, 1, marketer, rep.number);
  firstCall(world, rep, i);
  return company.selling.firstCallHours;
}

function firstCall(world: World, rep: Person, i: number): void {
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

function followUp(world: World, rep: Person, i: number): void {
  if (reach(world, rep, i)) offer(world, rep, i);
}

/** Calls a person, with a mail where the contract lets sales mail. Returns whether they are still to be had. */
function reach(world: World, rep: Person, i: number): boolean {
  const { people, desk, company, repsMail } = world;
  const { callPressure, mailPressure, mailWarmth } = company.selling;
  people.calls[i] = Math.min(255, people.calls[i]! + 1);
  world.journal?.contact(i);
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

/** Makes an offer: it closes, or the next contact is noted, or the rep gives up. */
function offer(world: World, rep: Person, i: number): void {
  const { people, day, desk, company } = world;
  if (closes(world, rep, i)) {
    if (!swallowed(world, i, "checkout")) win(world, rep, i);
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

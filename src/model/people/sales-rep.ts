import { isPursued, promise, type SalesView, sendBack, tryToReach, waits } from "../funnel/sales-view.ts";
import { flowIndex } from "../ledger/flows.ts";
import type { Person } from "./staff.ts";

/**
 * A rep's day: follow-ups that are due first, then MQLs that a promised response time calls for, then new MQLs, the most
 * promising first, while there are hours. A task that runs past the day's end is paid back the next day.
 */
export function workDesk(world: SalesView, rep: Person, hoursToday: number): void {
  const { desk, ledger } = world;
  const before = desk.overtime[rep.place]!;
  let hours = hoursToday - before;
  const due = desk.due[rep.place]!;
  do {
    for (let left = due.length; left > 0 && hours > 0; left--) {
      const i = due.shift();
      if (isPursued(world, rep, i)) hours -= attempt(world, rep, i);
    }
    // Nobody is taken off a list without the time to answer them: a promise not kept today is kept tomorrow.
    for (const next of [nextPromised, nextFresh]) {
      for (let i = hours > 0 ? next(world, rep) : -1; i >= 0; i = hours > 0 ? next(world, rep) : -1) {
        hours -= answer(world, rep, i);
      }
    }
    // Who is in a hurry may be due again on the same day.
  } while (hours > 0 && due.length > 0);
  desk.overtime[rep.place] = Math.max(0, -hours);
  ledger.credit(flowIndex.attempts, desk.attempts[rep.place]!, -1, rep.number);
  ledger.credit(flowIndex.contacts, desk.contacts[rep.place]!, -1, rep.number);
  desk.attempts[rep.place] = 0;
  desk.contacts[rep.place] = 0;
  ledger.credit(flowIndex.hours, hoursToday, -1, rep.number);
  ledger.credit(flowIndex.idleHours, Math.max(0, hours), -1, rep.number);
}

/** The MQL that has waited as long as the contract allows, -1 where there is no such one or no promise. */
function nextPromised(world: SalesView, rep: Person): number {
  const promised = world.company.handoff.promisedResponseDays;
  const arrivals = world.desk.arrivals[rep.place]!;
  while (arrivals.length > 0) {
    const i = arrivals.peek();
    const isLeft = waits(world, rep, i);
    if (isLeft && (promised === 0 || world.day - world.people.handedOn[i]! < promised - 1)) return -1;
    arrivals.shift();
    if (isLeft) return i;
  }
  return -1;
}

function nextFresh(world: SalesView, rep: Person): number {
  const fresh = world.desk.fresh[rep.place]!;
  while (fresh.length > 0) {
    const i = fresh.pop();
    if (waits(world, rep, i)) return i;
  }
  return -1;
}

/** Gives an MQL its first answer: sends it back below the rep's bar, else calls. Returns the hours that it took. */
function answer(world: SalesView, rep: Person, i: number): number {
  const { people, ledger, day, company } = world;
  const marketer = people.source[i]!;
  const waited = day - people.handedOn[i]!;
  ledger.credit(flowIndex.answered, 1, marketer, rep.number);
  ledger.credit(flowIndex.answerDays, waited, marketer, rep.number);
  if (waited <= 1) ledger.credit(flowIndex.sameDay, 1, marketer, rep.number);
  if (promise(world, i) < rep.acted[rep.places.selectivity]!) {
    ledger.credit(flowIndex.rejected, 1, marketer, rep.number);
    sendBack(world, i);
    return company.selling.sendBackHours;
  }
  ledger.credit(flowIndex.accepted, 1, marketer, rep.number);
  return attempt(world, rep, i);
}

/** Tries to reach somebody. Returns the hours that it took: of a first contact, another one, or none. */
function attempt(world: SalesView, rep: Person, i: number): number {
  const { firstCallHours, followUpHours, missedHours } = world.company.selling;
  const isFirst = world.people.calls[i] === 0;
  if (!tryToReach(world, rep, i)) return missedHours;
  return isFirst ? firstCallHours : followUpHours;
}

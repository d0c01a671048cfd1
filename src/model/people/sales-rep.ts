import {
  callAgain,
  callFirst,
  isPursued,
  promise,
  type SalesView,
  sendBack,
  waits,
} from "../funnel/sales-view.ts";
import { flowIndex } from "../ledger/flows.ts";
import type { Person } from "./staff.ts";

/**
 * A rep's day: follow-ups that are due first, then MQLs that a promised response time calls for, then new MQLs, the most
 * promising first, while there are hours. A task that runs past the day's end is paid back the next day.
 */
export function workDesk(world: SalesView, rep: Person, hoursToday: number): void {
  const { desk, ledger, company } = world;
  const before = desk.overtime[rep.place]!;
  let hours = hoursToday - before;
  const due = desk.due[rep.place]!;
  const carried = due.length;
  for (let k = 0; k < carried && hours > 0; k++) {
    const i = due.shift();
    if (!isPursued(world, rep, i)) continue;
    callAgain(world, rep, i);
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
  callFirst(world, rep, i);
  return company.selling.firstCallHours;
}

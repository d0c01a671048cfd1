import { DAYS_A_WEEK } from "../../calendar.ts";
import { isStillAgreed, NOT_DUE } from "./agreed-deals.ts";
import type { FunnelWorld, Worker } from "./funnel-world.ts";
import { signOrHold } from "./hold-back.ts";
import { buyingTime, signedAfter } from "./sales-cycle.ts";
import { signsSooner } from "./sign-sooner.ts";

/** A buyer has said yes to an offer of today: they sign at once where they can, else the deal waits until they can. */
export function agree(world: FunnelWorld, rep: Worker, i: number): void {
  const { people, desk, day, company } = world;
  const discount = company.selling.deepestDiscount * rep.acted[rep.places.discount]!;
  const readyOn = world.cycle.median === 0 ? day : readyDay(world, i);
  if (readyOn <= day) {
    signOrHold(world, rep, i, discount);
    return;
  }
  people.dueOn[i] = NOT_DUE;
  desk.agreed.add(i, people.handedOn[i]!, readyOn, discount);
}

/** The day from which somebody who has just agreed can sign. */
function readyDay(world: FunnelWorld, i: number): number {
  const { handedOn, purchases } = world.people;
  return handedOn[i]! + signedAfter(buyingTime(world, i, purchases[i]! - 1));
}

/** Lets buyers sign who agreed earlier and can sign by today, with whoever has them now. */
export function signReady(world: FunnelWorld): void {
  const { desk, day, staff, people } = world;
  const { agreed } = desk;
  // On most days nobody can sign yet, and nobody is asked to sign sooner.
  if (day < agreed.earliest && day % DAYS_A_WEEK !== 0) return;
  let kept = 0;
  agreed.earliest = NOT_DUE;
  for (let place = 0; place < agreed.length; place++) {
    if (!isStillAgreed(people, agreed, place)) continue;
    const i = agreed.who(place);
    const rep = staff.people[people.rep[i]!]!;
    const discount = agreed.discount(place);
    if (!rep.atWork) agreed.keep(place, kept++);
    else if (agreed.readyOn(place) <= day) signOrHold(world, rep, i, discount);
    else if (!signsSooner(world, rep, i, discount)) agreed.keep(place, kept++);
  }
  agreed.length = kept;
}

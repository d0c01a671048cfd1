import { slot } from "../customers/population.ts";
import { stage } from "../customers/stages.ts";
import { swallowed } from "./broken-stage.ts";
import { win } from "./closing.ts";
import type { FunnelWorld, Worker } from "./funnel-world.ts";
import { buyingTime } from "./sales-cycle.ts";

/** Stands for the day of a next contact where none is due. */
const NOT_DUE = 2_147_483_647;

/** When in a working day somebody is handed over, as a part of it: marketing's touches come first. */
const HANDED_OVER_AT = 0.25;

/** A buyer has said yes to an offer of today: they sign at once where they can, else the deal waits until they can. */
export function agree(world: FunnelWorld, rep: Worker, i: number): void {
  const { people, desk, day, company } = world;
  const discount = company.selling.deepestDiscount * rep.acted[rep.places.discount]!;
  const readyOn = world.cycle.median === 0 ? day : readyDay(world, i);
  if (readyOn <= day) {
    sign(world, rep, i, discount);
    return;
  }
  people.dueOn[i] = NOT_DUE;
  desk.agreed.add(i, people.handedOn[i]!, readyOn, discount);
}

/** The day from which somebody who has just agreed can sign. */
function readyDay(world: FunnelWorld, i: number): number {
  const { handedOn, purchases } = world.people;
  return handedOn[i]! + Math.floor(HANDED_OVER_AT + buyingTime(world, i, purchases[i]! - 1));
}

/** Lets buyers sign who agreed earlier and can sign by today, with whoever has them now. */
export function signReady(world: FunnelWorld): void {
  const { desk, day, staff, people } = world;
  const { agreed } = desk;
  let kept = 0;
  for (let place = 0; place < agreed.length; place++) {
    if (!isStillAgreed(world, place)) continue;
    const rep = staff.people[people.rep[agreed.who(place)]!]!;
    if (agreed.readyOn(place) <= day && rep.atWork)
      sign(world, rep, agreed.who(place), agreed.discount(place));
    else agreed.move(place, kept++);
  }
  agreed.length = kept;
}

/** Whether a deal of the list has not ended otherwise, as when its buyer opted out, perhaps to come back as another lead. */
function isStillAgreed({ desk, people }: FunnelWorld, place: number): boolean {
  const i = desk.agreed.who(place);
  return (
    people.record.stage[slot(i)] === stage.opportunity && people.handedOn[i] === desk.agreed.handedOn(place)
  );
}

/** A buyer signs, unless a broken checkout loses them. */
function sign(world: FunnelWorld, rep: Worker, i: number, discount: number): void {
  if (!swallowed(world, i, "checkout")) win(world, rep, i, discount);
}

import { DAYS_A_WEEK } from "../../calendar.ts";
import { exp } from "../../random/exp.ts";
import { stage } from "../customers/stages.ts";
import { ticketOf } from "../customers/ticket.ts";
import { flowIndex } from "../ledger/flows.ts";
import { purpose } from "../luck-purposes.ts";
import { DEAL_PARTS, putDeal } from "../timing/deal-parts.ts";
import type { DealTiming } from "../timing/deal-timing.ts";
import { hazardOf, isWorthHolding } from "../timing/is-worth-holding.ts";
import { isStillAgreed, NOT_DUE } from "./agreed-deals.ts";
import type { FunnelWorld, Worker } from "./funnel-world.ts";
import { sign } from "./sign.ts";
import { leaveFunnel } from "./transitions.ts";

/** A deal can be signed: it is, unless its rep believes that it pays more on a later day and keeps the buyer waiting. */
export function signOrHold(world: FunnelWorld, rep: Worker, i: number, discount: number): void {
  const { people, desk, day } = world;
  if (rep.timing === null || !isHeldBack(world, rep.timing, i, discount)) {
    sign(world, rep, i, discount);
    return;
  }
  people.dueOn[i] = NOT_DUE;
  world.ledger.credit(flowIndex.heldBack, 1, people.source[i]!, rep.number);
  desk.held.add(i, people.handedOn[i]!, day, discount);
}

const deal = new Float64Array(DEAL_PARTS);

function isHeldBack(world: FunnelWorld, timing: DealTiming, i: number, discount: number): boolean {
  const listPrice = ticketOf(world, i);
  putDeal(deal, listPrice, listPrice * (1 - discount), world.company.selling.highTicket);
  return isWorthHolding(timing.worth, deal, daysGone(world), timing.waiting);
}

/** Working days of the week that are over. */
function daysGone({ day }: FunnelWorld): number {
  return day - DAYS_A_WEEK * Math.floor(day / DAYS_A_WEEK);
}

/** On a week's first day reps look through the deals that they hold back: some have fallen through, and some are worth waiting for no longer. */
export function reviewHeld(world: FunnelWorld): void {
  const { desk, staff, people } = world;
  const { held } = desk;
  if (held.length === 0 || daysGone(world) > 0) return;
  let kept = 0;
  for (let place = 0; place < held.length; place++) {
    if (!isStillAgreed(people, held, place)) continue;
    const i = held.who(place);
    const rep = staff.people[people.rep[i]!]!;
    if (fellThrough(world, rep, place)) leaveFunnel(world, i, stage.lost);
    else if (rep.atWork && !(rep.timing && isHeldBack(world, rep.timing, i, held.discount(place))))
      sign(world, rep, i, held.discount(place));
    else held.keep(place, kept++);
  }
  held.length = kept;
}

/** Counts the days that a deal has waited since the last review, and whether it has fallen through in them. */
function fellThrough({ desk, day, luck, ledger, people, company }: FunnelWorld, rep: Worker, place: number) {
  const i = desk.held.who(place);
  const days = Math.min(DAYS_A_WEEK, day - desk.held.readyOn(place));
  ledger.credit(flowIndex.heldDays, days, people.source[i]!, rep.number);
  return luck.uniform(purpose.heldBack, i, day) >= exp(-hazardOf(company.timing.fallsThrough) * days);
}

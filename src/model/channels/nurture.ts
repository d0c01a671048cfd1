import { NOT_DRAWN, slot } from "../customers/population.ts";
import { isPressed } from "../customers/stocks.ts";
import { warm } from "../customers/warming.ts";
import { handOverIfReady } from "../funnel/handover.ts";
import type { LeadList } from "../funnel/lead-list.ts";
import { react } from "../funnel/reactions.ts";
import { flowIndex } from "../ledger/flows.ts";
import { purpose } from "../luck-purposes.ts";
import { hasNeed } from "../market/spells.ts";
import type { ChannelsWorld } from "./channels-world.ts";
import { wholeTouches } from "./touching.ts";

/** Touches whose luck is drawn at a go, one word each. */
const BATCH = 256;
const words = new Int32Array(BATCH);

/** Spends a marketer's hours of the day on warming their own open leads, each touch on any of them alike. */
export function nurture(world: ChannelsWorld, marketer: number, hours: number): void {
  const { luck, stream, ledger, company, day } = world;
  const leads = world.openLeads[marketer]!;
  luck.open(stream, purpose.nurtureTouches, marketer, day);
  const count = wholeTouches(hours * company.marketers.nurtureTouchesPerHour, stream);
  let contacts = 0;
  while (contacts < count && leads.length > 0) {
    const some = Math.min(BATCH, count - contacts);
    stream.fill(words, some);
    contacts += nurtureSome(world, marketer, leads, some);
  }
  ledger.credit(flowIndex.attempts, contacts, marketer, -1);
  ledger.credit(flowIndex.contacts, contacts, marketer, -1);
}

/** Makes so many touches, by the words drawn; returns how many there were until no lead was left. */
function nurtureSome(world: ChannelsWorld, marketer: number, leads: LeadList, count: number): number {
  let done = 0;
  while (done < count && leads.length > 0) {
    const at = touchUntilStirred(world, marketer, leads, done, count);
    if (at === count) return count;
    hear(world, marketer, whom(leads, at));
    done = at + 1;
  }
  return done;
}

function whom(leads: LeadList, at: number): number {
  return leads.at(Math.floor(((words[at]! >>> 0) / 4294967296) * leads.length));
}

/**
 * Touches leads until one is pressed beyond what they bear, who is not warmed yet, or may have become ready for sales. Returns the
 * place of that touch, `count` if there is none. What `isPressed`, `warm`, `hasNeed` and `score` say is written out, because calls would
 * not all be compiled into the loop.
 */
function touchUntilStirred(
  world: ChannelsWorld,
  marketer: number,
  leads: LeadList,
  from: number,
  count: number,
): number {
  const { people, company, staff, day } = world;
  const { pressure, tolerance, warmth, needUntil, fit, marketingError } = people.record;
  const { nurturePressure, nurtureWarmth, nurtureWithoutNeed } = company.marketers;
  const { readinessWithoutNeed } = company.handoff;
  const { unit } = world.pressure;
  const worth = world.warmth.unit;
  const added = nurturePressure / unit;
  const coolWarmth = nurtureWarmth * nurtureWithoutNeed;
  const bar = staff.bars[marketer]!;
  const spread = staff.scoreSpread;
  for (let k = from; k < count; k++) {
    const at = slot(whom(leads, k));
    pressure[at] = pressure[at]! + added;
    if (pressure[at]! * unit > tolerance[at]!) return k;
    const isInNeed = needUntil[at]! > day;
    const now = 1 - (1 - warmth[at]! * worth) * (1 - (isInNeed ? nurtureWarmth : coolWarmth));
    warmth[at] = now / worth;
    if (marketingError[at] === NOT_DRAWN) return k;
    const ready = fit[at]! * (warmth[at]! * worth);
    if ((isInNeed ? ready : ready * readinessWithoutNeed) + spread * marketingError[at]! >= bar) return k;
  }
  return count;
}

function warmByNurture(world: ChannelsWorld, i: number): void {
  const { nurtureWarmth, nurtureWithoutNeed } = world.company.marketers;
  warm(world, i, hasNeed(world, i) ? nurtureWarmth : nurtureWarmth * nurtureWithoutNeed);
}

/** Lets a lead whom a touch stirred react, where it pressed them too far, and be handed over, where they are ready. */
function hear(world: ChannelsWorld, marketer: number, i: number): void {
  if (isPressed(world, i)) {
    if (react(world, i, 1, marketer, -1)) return;
    warmByNurture(world, i);
  }
  handOverIfReady(world, i);
}

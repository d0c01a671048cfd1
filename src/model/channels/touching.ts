import { exp } from "../../random/exp.ts";
import { log } from "../../random/log.ts";
import { fade } from "../customers/fading.ts";
import { press } from "../customers/reactions.ts";
import { handOverIfReady } from "../funnel/handover.ts";
import { stage } from "../funnel/stages.ts";
import { becomeLead, keepLead } from "../funnel/transitions.ts";
import { flowIndex } from "../ledger/flows.ts";
import { purpose } from "../luck-purposes.ts";
import { hasNeed } from "../market/needs.ts";
import type { World } from "../world.ts";
import type { Channel } from "./channel.ts";

/** Addresses of a marketer's channels lie this far apart. */
const CHANNELS_APART = 64;

/** Rounds an expected number of touches up or down by luck, so that small numbers are right on average. */
export function wholeTouches(world: World, expected: number, what: number, who: number): number {
  return Math.floor(expected + world.luck.uniform(what, who, world.day));
}

/**
 * Sends one marketer's touches of a day through a channel. The k-th touch of a marketer, channel and day falls on the same
 * person in every arm that shares the market, however many there are.
 */
export function touchThrough(
  world: World,
  marketer: number,
  channel: Channel,
  place: number,
  hours: number,
): void {
  const { people, needs, stream, luck, day, company } = world;
  const who = marketer * CHANNELS_APART + place;
  const count = wholeTouches(world, hours * channel.touchesPerHour, purpose.touchCount, who);
  const inNeed = oddsShare(channel.oddsRatio, needs.count / people.count);
  const mayMailAtSales = company.handoff.mailing === "marketing" || company.handoff.mailing === "both";
  let attempts = 0;
  let contacts = 0;
  luck.open(stream, purpose.touchWho, who, day);
  for (let k = 0; k < count; k++) {
    const i = pick(world, inNeed);
    const at = people.stage[i]!;
    if (!mayMailAtSales && (at === stage.mql || at === stage.opportunity)) continue;
    attempts += 1;
    if (people.optedOut[i] === 1) continue;
    contacts += 1;
    touch(world, marketer, channel, i, at);
  }
  world.ledger.credit(flowIndex.attempts, attempts, marketer, -1);
  world.ledger.credit(flowIndex.contacts, contacts, marketer, -1);
  world.ledger.credit(flowIndex.touchCost, attempts * channel.costPerTouch, marketer, -1);
}

/** The chance of touching somebody in need, by the channel's odds ratio and the share in need. */
export function oddsShare(oddsRatio: number, share: number): number {
  return (oddsRatio * share) / (1 - share + oddsRatio * share);
}

function pick(world: World, inNeed: number): number {
  const { needs, stream, people } = world;
  const u = stream.uniform();
  if (u < inNeed) return needs.list[Math.floor((u / inNeed) * needs.count)]!;
  let i = Math.floor(((u - inNeed) / (1 - inNeed)) * people.count);
  while (needs.placeOf[i]! >= 0) i = Math.floor(stream.uniform() * people.count);
  return i;
}

function touch(world: World, marketer: number, channel: Channel, i: number, at: number): void {
  const { people } = world;
  fade(people, world.fading, i, world.day);
  const answers = at !== stage.customer && respond(world, channel, i);
  if (press(world, i, channel.pressure, 1, marketer, -1) || !answers) return;
  warm(world, i, channel.warmth);
  if (at === stage.mql || at === stage.opportunity) return;
  if (at === stage.lead) keepLead(world, i);
  else becomeLead(world, i, marketer);
  handOverIfReady(world, i);
}

/** Runs the person's threshold down by the chance of a response; returns whether it is passed. */
function respond(world: World, channel: Channel, i: number): boolean {
  const { people } = world;
  const base = hasNeed(world, i) ? channel.responseWithNeed : channel.responseWithoutNeed;
  const suits = 1 + channel.fitPull * (2 * people.fit[i]! - 1);
  const chance =
    base * suits * people.trust[i]! * world.brand * exp(-people.pressure[i]! / people.tolerance[i]!);
  const left = people.responseLeft[i]! + log(1 - Math.min(0.99, chance));
  if (left > 0) {
    people.responseLeft[i] = left;
    return false;
  }
  const before = people.responses[i]! + 1;
  people.responses[i] = before;
  people.responseLeft[i] = world.luck.exponential(purpose.response, i, before);
  return true;
}

/** Warms a person by a share of what is missing to full warmth. */
export function warm(world: World, i: number, share: number): void {
  const { warmth } = world.people;
  warmth[i] = 1 - (1 - warmth[i]!) * (1 - share);
}

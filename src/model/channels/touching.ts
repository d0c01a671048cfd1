import { exp } from "../../random/exp.ts";
import type { Stream } from "../../random/stream.ts";
import type { ContactKernel } from "../customers/contact-kernel.ts";
import { BATCH } from "../customers/contact-memory.ts";
import { hasOptedOut, slot } from "../customers/population.ts";
import { stage } from "../customers/stages.ts";
import { isPressed } from "../customers/stocks.ts";
import { warm } from "../customers/warming.ts";
import { handOverIfReady } from "../funnel/handover.ts";
import { react } from "../funnel/reactions.ts";
import { becomeLead, keepLead } from "../funnel/transitions.ts";
import { flowIndex } from "../ledger/flows.ts";
import { purpose } from "../luck-purposes.ts";
import type { Needs } from "../market/needs.ts";
import type { Channel } from "./channel.ts";
import type { ChannelsWorld } from "./channels-world.ts";
import { openOptOuts, touchesUntilOptOut, unsubscribe } from "./unsubscribing.ts";

/** Addresses of a marketer's channels lie this far apart. */
const CHANNELS_APART = 64;
/** Turns a word of the stream into a number from 0 to 1. */
const FROM_WORD = 1 / 4294967296;

/** Rounds an expected number of touches up or down by the first draw of their stream, so that small numbers are right on average. */
export function wholeTouches(expected: number, stream: Stream): number {
  return Math.floor(expected + stream.uniform());
}

/** The chance of touching somebody in need, by the channel's odds ratio and the share in need. */
export function oddsShare(oddsRatio: number, share: number): number {
  // Where all are in need there is nobody else to be touched, even by a channel that only finds others.
  if (share === 1) return 1;
  return (oddsRatio * share) / (1 - share + oddsRatio * share);
}

/** Customers from whom on their records no longer fit into the processor's own memory. */
const MANY = 20_000;

/**
 * Chooses on whom the next touches fall: with probability `inNeed` on somebody in need, else on somebody else, uniformly. One word of
 * the stream a touch. The list of everybody begins with those in need, so a place in it is a function of the word that bends
 * once, where those in need end.
 */
function chooseWhom(
  { choose, listAt }: ContactKernel,
  { list, count: size }: Needs,
  inNeed: number,
  count: number,
): void {
  const first = inNeed === 0 ? size : 0;
  const slope = inNeed === 0 ? 0 : (size / inNeed) * FROM_WORD;
  const slopeAfter = inNeed === 1 ? 0 : ((list.length - size) / (1 - inNeed)) * FROM_WORD;
  choose(count, listAt, first, slope, (slopeAfter - slope) / 2, inNeed / FROM_WORD);
}

/**
 * Sends one marketer's touches of a day through a channel. The k-th touch of a marketer, channel and day falls on the same
 * person in every arm that shares the market, however many there are. Whom a batch of touches stirs does something about it when the
 * batch is over.
 */
export function touchThrough(
  world: ChannelsWorld,
  marketer: number,
  channel: Channel,
  place: number,
  hours: number,
): void {
  const { people, needs, stream, luck, day, ledger } = world;
  const { stirred, chances, tally, fetch, touch } = people.kernel;
  const { fitPull } = channel;
  const { unit } = world.pressure;
  const inNeed = oddsShare(
    channel.oddsRatio * exp(world.staff.traits.skill[marketer]!),
    needs.count / people.count,
  );
  luck.open(stream, purpose.touches, marketer * CHANNELS_APART + place, day);
  const count = wholeTouches(hours * channel.touchesPerHour, stream);
  stream.save(people.kernel.stream);
  const chance = world.company.customers.optOutBase * channel.pressure;
  openOptOuts(world, marketer * CHANNELS_APART + place);
  let next = touchesUntilOptOut(chance, stream);
  let attempts = 0;
  let contacts = 0;
  for (let done = 0; done < count; done += BATCH) {
    const some = Math.min(BATCH, count - done);
    chooseWhom(people.kernel, needs, inNeed, some);
    if (people.count >= MANY) fetch(some);
    chances[0] = world.brand * channel.responseWithoutNeed;
    chances[1] = world.brand * channel.responseWithNeed;
    const moved = touch(some, world.passedOver, day, unit, channel.pressure / unit, 1 - fitPull, 2 * fitPull);
    attempts += tally[0]!;
    contacts += tally[1]!;
    for (let k = 0; k < moved; k++) stir(world, stirred[k]!, marketer, channel, place);
    for (; next < done + some; next += 1 + touchesUntilOptOut(chance, stream))
      unsubscribe(world, people.kernel.chosen[next - done]!, marketer);
  }
  ledger.credit(flowIndex.attempts, attempts, marketer, -1);
  ledger.credit(flowIndex.contacts, contacts, marketer, -1);
  ledger.credit(flowIndex.touchCost, attempts * channel.costPerTouch, marketer, -1);
}

/** Lets somebody whom a batch of touches stirred react where they are pressed too far, and answer where their threshold is passed. */
function stir(world: ChannelsWorld, i: number, marketer: number, channel: Channel, place: number): void {
  const { people } = world;
  const { responseLeft } = people.record;
  if (hasOptedOut(people, i)) return;
  if (isPressed(world, i) && react(world, i, 1, marketer, -1)) return;
  if (responseLeft[slot(i)]! <= 0) respond(world, i, marketer, channel, place);
}

/** A response makes or warms a lead, which may be ready for sales; the next response needs a new threshold. */
function respond(world: ChannelsWorld, i: number, marketer: number, channel: Channel, place: number): void {
  const { people, luck } = world;
  const at = people.record.stage[slot(i)]!;
  const before = people.record.responses[slot(i)]! + 1;
  people.record.responses[slot(i)] = before;
  luck.putExponential(people.record.responseLeft, slot(i), purpose.response, i, before);
  warm(world, i, channel.warmth);
  if (at === stage.mql || at === stage.opportunity) return;
  if (at === stage.lead) keepLead(world, i);
  else becomeLead(world, i, marketer, place);
  handOverIfReady(world, i);
}

import type { Stream } from "../../random/stream.ts";
import { type Population, slot } from "../customers/population.ts";
import { react } from "../customers/reactions.ts";
import { responsiveness } from "../customers/responsiveness.ts";
import { warm } from "../customers/warming.ts";
import { handOverIfReady } from "../funnel/handover.ts";
import { stage } from "../funnel/stages.ts";
import { becomeLead, keepLead } from "../funnel/transitions.ts";
import { flowIndex } from "../ledger/flows.ts";
import { purpose } from "../luck-purposes.ts";
import type { Needs } from "../market/needs.ts";
import type { World } from "../world.ts";
import type { Channel } from "./channel.ts";
import { hazardOf } from "./hazard.ts";

/** Addresses of a marketer's channels lie this far apart. */
const CHANNELS_APART = 64;
/** Turns a word of the stream into a number from 0 to 1. */
const FROM_WORD = 1 / 4294967296;

/** Rounds an expected number of touches up or down by luck, so that small numbers are right on average. */
export function wholeTouches(world: World, expected: number, what: number, who: number): number {
  return Math.floor(expected + world.luck.uniform(what, who, world.day));
}

/** The chance of touching somebody in need, by the channel's odds ratio and the share in need. */
export function oddsShare(oddsRatio: number, share: number): number {
  // Where all are in need there is nobody else to be touched, even by a channel that only finds others.
  if (share === 1) return 1;
  return (oddsRatio * share) / (1 - share + oddsRatio * share);
}

/** Touches whose people are looked up together. */
const BATCH = 256;
/** Customers from whom on their records no longer fit into the processor's own memory. */
const MANY = 20_000;
const words = new Uint32Array(BATCH);
const chosen = new Int32Array(BATCH);

/**
 * Writes on whom the next touches fall: with probability `inNeed` on somebody in need, else on somebody else, uniformly. One word
 * of the stream a touch. The list of everybody begins with those in need, so a place in it is a function of the word that bends
 * once, where those in need end; nothing in it is a branch that the processor could guess wrong.
 */
function chooseWhom(stream: Stream, { list, count: size }: Needs, inNeed: number, count: number): void {
  const first = inNeed === 0 ? size : 0;
  const slope = inNeed === 0 ? 0 : (size / inNeed) * FROM_WORD;
  const slopeAfter = inNeed === 1 ? 0 : ((list.length - size) / (1 - inNeed)) * FROM_WORD;
  const halfBend = (slopeAfter - slope) / 2;
  const bendsAt = inNeed / FROM_WORD;
  stream.fill(words, count);
  for (let k = 0; k < count; k++) {
    const word = words[k]!;
    const beyond = word - bendsAt;
    chosen[k] = list[(first + slope * word + halfBend * (beyond + Math.abs(beyond))) | 0]!;
  }
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
  const { people, needs, stream, luck, day, ledger } = world;
  const inNeed = oddsShare(channel.oddsRatio, needs.count / people.count);
  const who = marketer * CHANNELS_APART + place;
  const count = wholeTouches(world, hours * channel.touchesPerHour, purpose.touchCount, who);
  let attempts = 0;
  let contacts = 0;
  luck.open(stream, purpose.touchWho, who, day);
  for (let done = 0; done < count; done += BATCH) {
    const some = Math.min(BATCH, count - done);
    chooseWhom(stream, needs, inNeed, some);
    if (people.count >= MANY) tally.fetched = fetchRecords(people, some);
    touch(world, marketer, channel, place, some);
    attempts += tally.attempts;
    contacts += tally.contacts;
  }
  ledger.credit(flowIndex.attempts, attempts, marketer, -1);
  ledger.credit(flowIndex.contacts, contacts, marketer, -1);
  ledger.credit(flowIndex.touchCost, attempts * channel.costPerTouch, marketer, -1);
}

/** Of the last batch: touches tried, those that reached somebody, and what makes sure that records were read. */
const tally = { attempts: 0, contacts: 0, fetched: 0 };

/**
 * Reads the beginning of each chosen record. The processor then waits for many of them together; in the contact loop it would
 * wait for one after another, because it guesses wrong too often which way a contact goes.
 */
function fetchRecords({ record }: Population, count: number): number {
  const { stage: stages } = record;
  let read = 0;
  for (let k = 0; k < count; k++) read ^= stages[slot(chosen[k]!)]!;
  return read;
}

/**
 * Touches the chosen people in turn.
 *
 * This is the contact loop, where a trial spends its time: long on purpose, on local columns, with calls only for what is
 * rare. Each touch runs the person's threshold down by the hazard −ln(1 − p) of a response; the response comes when it is
 * passed.
 */
function touch(world: World, marketer: number, channel: Channel, place: number, count: number): void {
  const { people, day, company } = world;
  const {
    stage: stages,
    fit,
    tolerance,
    trust,
    pressure,
    needUntil,
    responseLeft,
    optOutLeft,
  } = people.record;
  const { responseWithNeed, responseWithoutNeed, fitPull } = channel;
  const { unit } = world.pressure;
  const added = channel.pressure / unit;
  const pull = 2 * fitPull;
  const atNoFit = 1 - fitPull;
  const mayMailAtSales = company.handoff.mailing === "marketing" || company.handoff.mailing === "both";
  let attempts = 0;
  let contacts = 0;
  for (let k = 0; k < count; k++) {
    const i = chosen[k]!;
    const own = slot(i);
    const at = stages[own]!;
    if ((at === stage.mql || at === stage.opportunity) && !mayMailAtSales) continue;
    attempts += 1;
    if (optOutLeft[own]! <= 0) continue;
    contacts += 1;
    const before = pressure[own]!;
    const borne = tolerance[own]!;
    const stock = before + added;
    pressure[own] = stock;
    let left = 1;
    if (at !== stage.customer) {
      const base = needUntil[own]! > day ? responseWithNeed : responseWithoutNeed;
      const suits = atNoFit + pull * fit[own]!;
      const open = trust[own]! * world.brand * responsiveness((before * unit) / borne);
      left = responseLeft[own]! - hazardOf(base * suits * open);
      responseLeft[own] = left;
    }
    if (stock * unit > borne && react(world, i, 1, marketer, -1)) continue;
    if (left <= 0) respond(world, i, marketer, channel, place);
  }
  tally.attempts = attempts;
  tally.contacts = contacts;
}

/** A response makes or warms a lead, which may be ready for sales; the next response needs a new threshold. */
function respond(world: World, i: number, marketer: number, channel: Channel, place: number): void {
  const { people, luck } = world;
  const at = people.record.stage[slot(i)]!;
  const before = people.record.responses[slot(i)]! + 1;
  people.record.responses[slot(i)] = before;
  people.record.responseLeft[slot(i)] = luck.exponential(purpose.response, i, before);
  warm(world, i, channel.warmth);
  if (at === stage.mql || at === stage.opportunity) return;
  if (at === stage.lead) keepLead(world, i);
  else becomeLead(world, i, marketer, place);
  handOverIfReady(world, i);
}

import { exp } from "../../random/exp.ts";
import type { Luck } from "../../random/luck.ts";
import { purpose } from "../luck-purposes.ts";
import type { Company } from "../parameters/company.ts";

/** Words of one customer's record: 64 bytes, a line of the processor's cache. */
const RECORD = 16;

/** Where a customer's number stands in every column of {@link Inner}. */
export function slot(i: number): number {
  return i * RECORD;
}

/**
 * What customers carry within: traits that never change, memory, and what is left until they act. A contact needs most of it at
 * once and falls on anybody, so it lies together, a record a customer: each column is a view of the same buffer that begins at its
 * own word, and customer i stands at {@link slot}(i). Warmth and pressure are as they were on the day `seenOn` and fade when
 * read, so a person nobody touches costs nothing.
 */
export interface Inner {
  /** All records, to be copied. */
  readonly words: Int32Array;
  /** How well the product suits them, 0..1. */
  readonly fit: Float32Array;
  /** Pressure that they bear. */
  readonly tolerance: Float32Array;
  readonly trust: Float32Array;
  /** Readiness to talk, 0..1, on the day seenOn. */
  readonly warmth: Float32Array;
  /** Stock of recent contacts on the day seenOn. */
  readonly pressure: Float32Array;
  readonly seenOn: Int32Array;
  /** The need is live on days before this one. */
  readonly needUntil: Int32Array;
  /** Hazard left until the next response, opt-out and purchase: unit exponentials that contacts run down. */
  readonly responseLeft: Float32Array;
  readonly optOutLeft: Float32Array;
  readonly purchaseLeft: Float32Array;
  /** How many responses and purchases there were: the address of the next draw. */
  readonly responses: Int32Array;
  readonly purchases: Int32Array;
  /** How many spells of need there have been; a score's error is drawn once a spell. */
  readonly spell: Int32Array;
  /** Discount that the person has learned to expect. */
  readonly expectedDiscount: Float32Array;
  /** List price of what they would buy. */
  readonly ticket: Float32Array;
  /** Price paid, for the monthly share and early churn. */
  readonly price: Float32Array;
}

/** All customers: what they carry within, and as a column each what the company has on file; customer i stands at i there. */
export interface Population {
  readonly count: number;
  readonly inner: Inner;
  readonly stage: Uint8Array;
  /** 1 for whoever may never be contacted again. */
  readonly optedOut: Uint8Array;
  /** 1 when the present spell of need has ended in a purchase. */
  readonly served: Uint8Array;
  /** The marketer whose lead this is or was, -1 before the first response. */
  readonly source: Int16Array;
  /** The channel that made this person a lead, effort channels first, then inbound ones; -1 for word of mouth or none yet. */
  readonly channel: Int16Array;
  /** The rep who has or had the lead, -1 before the first hand-over. */
  readonly rep: Int16Array;
  /** A lead is lost on this day unless it responds again. */
  readonly leadUntil: Int32Array;
  /** Place in the source marketer's list of open leads, -1 when not there. */
  readonly openAt: Int32Array;
  /** A recycled lead is not handed over before this day. */
  readonly restUntil: Int32Array;
  readonly handedOn: Int32Array;
  /** Sales contacts since the hand-over. */
  readonly calls: Uint8Array;
  /** Day of the next sales contact of an opportunity. */
  readonly dueOn: Int32Array;
  readonly wonOn: Int32Array;
}

/** A population before anybody was contacted, its traits and thresholds drawn by person; memory is of a day. */
export function createPopulation(company: Company, luck: Luck, day: number): Population {
  const people = emptyPopulation(company.customers.count);
  const { inner, count } = people;
  const { ticketMedian, ticketSpread, toleranceMedian, toleranceSpread, trustLow } = company.customers;
  const usual = company.selling.deepestDiscount * company.reps.discountNorm;
  for (let i = 0; i < count; i++) {
    const at = slot(i);
    inner.fit[at] = (luck.uniform(purpose.fitFirst, i, 0) + luck.uniform(purpose.fitSecond, i, 0)) / 2;
    inner.ticket[at] = ticketMedian * exp(ticketSpread * luck.normal(purpose.ticket, i, 0));
    inner.tolerance[at] = toleranceMedian * exp(toleranceSpread * luck.normal(purpose.tolerance, i, 0));
    inner.trust[at] = trustLow + (1 - trustLow) * luck.uniform(purpose.trust, i, 0);
    inner.responseLeft[at] = luck.exponential(purpose.firstResponse, i, 0);
    inner.optOutLeft[at] = luck.exponential(purpose.firstOptOut, i, 0);
    inner.purchaseLeft[at] = luck.exponential(purpose.firstPurchase, i, 0);
    inner.expectedDiscount[at] = usual;
    inner.needUntil[at] = LONG_AGO;
    inner.seenOn[at] = day;
  }
  people.restUntil.fill(LONG_AGO);
  people.source.fill(-1);
  people.channel.fill(-1);
  people.rep.fill(-1);
  people.openAt.fill(-1);
  return people;
}

/** The same people once more, so that both can go on apart. */
export function copyPopulation(people: Population): Population {
  // Filled column by column and not made from entries: an object of another hidden class would slow every access down.
  const copy = emptyPopulation(people.count);
  copy.inner.words.set(people.inner.words);
  for (const name in copy) {
    if (name !== "count" && name !== "inner") copy[name as Column].set(people[name as Column]);
  }
  return copy;
}

type Column = Exclude<keyof Population, "count" | "inner">;

/** A day before any other. */
const LONG_AGO = -1_000_000;

function emptyPopulation(count: number): Population {
  const day = () => new Int32Array(count);
  return {
    count,
    inner: emptyInner(count),
    stage: new Uint8Array(count),
    optedOut: new Uint8Array(count),
    served: new Uint8Array(count),
    source: new Int16Array(count),
    channel: new Int16Array(count),
    rep: new Int16Array(count),
    leadUntil: day(),
    openAt: day(),
    restUntil: day(),
    handedOn: day(),
    calls: new Uint8Array(count),
    dueOn: day(),
    wonOn: day(),
  };
}

/** Records of nothing. What a contact reads and writes stands first, where one line of the cache holds it. */
function emptyInner(count: number): Inner {
  const words = new Int32Array(count * RECORD);
  const share = (word: number) => new Float32Array(words.buffer, 4 * word);
  const whole = (word: number) => new Int32Array(words.buffer, 4 * word);
  return {
    words,
    fit: share(0),
    tolerance: share(1),
    trust: share(2),
    warmth: share(3),
    pressure: share(4),
    seenOn: whole(5),
    needUntil: whole(6),
    responseLeft: share(7),
    optOutLeft: share(8),
    purchaseLeft: share(9),
    responses: whole(10),
    purchases: whole(11),
    spell: whole(12),
    expectedDiscount: share(13),
    ticket: share(14),
    price: share(15),
  };
}

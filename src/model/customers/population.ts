import { exp } from "../../random/exp.ts";
import type { Luck } from "../../random/luck.ts";
import { purpose } from "../luck-purposes.ts";
import type { Company } from "../parameters/company.ts";

/**
 * All customers as columns: traits that never change and state that does. Warmth and pressure are as they were on the day
 * `seenOn` and fade when read, so a person nobody touches costs nothing.
 */
export interface Population {
  readonly count: number;
  /** How well the product suits them, 0..1. */
  readonly fit: Float32Array;
  /** List price of what they would buy. */
  readonly ticket: Float32Array;
  /** Pressure that they bear. */
  readonly tolerance: Float32Array;
  readonly trust: Float32Array;
  /** Readiness to talk, 0..1, on the day seenOn. */
  readonly warmth: Float32Array;
  /** Stock of recent contacts on the day seenOn. */
  readonly pressure: Float32Array;
  readonly seenOn: Int32Array;
  readonly stage: Uint8Array;
  /** 1 for whoever may never be contacted again. */
  readonly optedOut: Uint8Array;
  /** The need is live on days before this one. */
  readonly needUntil: Int32Array;
  /** How many spells of need there have been; a score's error is drawn once a spell. */
  readonly spell: Int32Array;
  /** 1 when the present spell has ended in a purchase. */
  readonly served: Uint8Array;
  /** Discount that the person has learned to expect. */
  readonly expectedDiscount: Float32Array;
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
  /** Price paid, for the monthly share and early churn. */
  readonly price: Float32Array;
  /** Hazard left until the next response, opt-out and purchase: unit exponentials that contacts run down. */
  readonly responseLeft: Float32Array;
  readonly optOutLeft: Float32Array;
  readonly purchaseLeft: Float32Array;
  /** How many responses and purchases there were: the address of the next draw. */
  readonly responses: Int32Array;
  readonly purchases: Int32Array;
}

/** A population before anybody was contacted, its traits and thresholds drawn by person. */
export function createPopulation(company: Company, luck: Luck): Population {
  const people = emptyColumns(company.customers.count);
  const { ticketMedian, ticketSpread, toleranceMedian, toleranceSpread, trustLow } = company.customers;
  const usual = company.selling.deepestDiscount * company.reps.discountNorm;
  for (let i = 0; i < people.count; i++) {
    people.fit[i] = (luck.uniform(purpose.fitFirst, i, 0) + luck.uniform(purpose.fitSecond, i, 0)) / 2;
    people.ticket[i] = ticketMedian * exp(ticketSpread * luck.normal(purpose.ticket, i, 0));
    people.tolerance[i] = toleranceMedian * exp(toleranceSpread * luck.normal(purpose.tolerance, i, 0));
    people.trust[i] = trustLow + (1 - trustLow) * luck.uniform(purpose.trust, i, 0);
    people.responseLeft[i] = luck.exponential(purpose.firstResponse, i, 0);
    people.optOutLeft[i] = luck.exponential(purpose.firstOptOut, i, 0);
    people.purchaseLeft[i] = luck.exponential(purpose.firstPurchase, i, 0);
  }
  people.expectedDiscount.fill(usual);
  people.source.fill(-1);
  people.channel.fill(-1);
  people.rep.fill(-1);
  people.openAt.fill(-1);
  return people;
}

/** The same people in columns of their own. */
export function copyPopulation(people: Population): Population {
  // Filled column by column and not made from entries: an object of another hidden class would slow every access down.
  const copy = emptyColumns(people.count);
  for (const name in copy) {
    if (name !== "count") copy[name as Column].set(people[name as Column]);
  }
  return copy;
}

type Column = Exclude<keyof Population, "count">;

function emptyColumns(count: number): Population {
  const share = () => new Float32Array(count);
  const day = () => new Int32Array(count);
  return {
    count,
    fit: share(),
    ticket: share(),
    tolerance: share(),
    trust: share(),
    warmth: share(),
    pressure: share(),
    seenOn: day(),
    stage: new Uint8Array(count),
    optedOut: new Uint8Array(count),
    needUntil: day().fill(-1_000_000),
    spell: day(),
    served: new Uint8Array(count),
    expectedDiscount: share(),
    source: new Int16Array(count),
    channel: new Int16Array(count),
    rep: new Int16Array(count),
    leadUntil: day(),
    openAt: day(),
    restUntil: day().fill(-1_000_000),
    handedOn: day(),
    calls: new Uint8Array(count),
    dueOn: day(),
    wonOn: day(),
    price: share(),
    responseLeft: share(),
    optOutLeft: share(),
    purchaseLeft: share(),
    responses: day(),
    purchases: day(),
  };
}

import { exp } from "../../random/exp.ts";
import { log } from "../../random/log.ts";
import type { Luck } from "../../random/luck.ts";
import { standardNormal } from "../../random/standard-normal.ts";
import { purpose } from "../luck-purposes.ts";
import type { Company } from "../parameters/company.ts";
import { type ContactKernel, createContactKernel } from "./contact-kernel.ts";
import { RECORD, type RecordWord, WORD, wordOf } from "./contact-memory.ts";
import { stage } from "./stages.ts";

/** Where a customer's number stands in every column of {@link ContactRecord}. */
export function slot(i: number): number {
  return i * RECORD;
}

/** Stands for an error that nobody has made yet: farther off than luck ever is. */
export const NOT_DRAWN = -1000;
/** Stands for a threshold that nothing has run down yet, larger than luck draws: most never are, so each is drawn when it first is. */
export const UNTOUCHED = 1_000_000;

/**
 * What a contact reads and writes of a customer, and what may follow from it. It falls on anybody, so all of this lies together, a
 * record a customer: each column is a view of the same buffer that begins at its own word, and customer i stands at
 * {@link slot}(i).
 */
export interface ContactRecord {
  /** All records, to be copied. */
  readonly words: Int32Array;
  /** Moved by `enter` alone, which counts. */
  readonly stage: Int32Array;
  /** How well the product suits them, 0..1. */
  readonly fit: Float32Array;
  /** Pressure that they bear. */
  readonly tolerance: Float32Array;
  readonly trust: Float32Array;
  /** Stock of recent contacts in the units of its {@link Fading}, so that a person nobody touches costs nothing. */
  readonly pressure: Float32Array;
  /** An unserved need is live on days before this one. */
  readonly needUntil: Int32Array;
  /**
   * Hazard left until the next response, and until they may never be contacted again: unit exponentials that contacts run down; the
   * latter is {@link UNTOUCHED} at first.
   */
  readonly responseLeft: Float32Array;
  readonly optOutLeft: Float32Array;
  /** Readiness to talk, 0..1, in the units of its {@link Fading}. */
  readonly warmth: Float32Array;
  /** How many responses there were: the address of the next draw. */
  readonly responses: Int32Array;
  /** By how many spreads marketing and sales err about them; drawn once a spell of need, {@link NOT_DRAWN} before. */
  readonly marketingError: Float32Array;
  readonly salesError: Float32Array;
  /** How many spells of need there have been. */
  readonly spell: Int32Array;
  /** Hazard left until the next purchase: a unit exponential that offers run down, {@link UNTOUCHED} at first. */
  readonly purchaseLeft: Float32Array;
  /** Discount that the person has learned to expect. */
  readonly expectedDiscount: Float32Array;
  /** List price of what they would buy; 0 until somebody asks, see {@link ticketOf}. */
  readonly ticket: Float32Array;
}

/** What the company has on file of its customers, column by column: what anybody who works there can look up. */
export interface CompanyFile {
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
  /** Attempts of sales to reach them since the hand-over, and those that did. */
  readonly attempts: Uint8Array;
  readonly calls: Uint8Array;
  /** Attempts of sales in all: the address of their luck. */
  readonly tries: Uint16Array;
  /** Day of the next sales contact of an opportunity. */
  readonly dueOn: Int32Array;
  readonly wonOn: Int32Array;
  /** Price paid, for the monthly share and early churn. */
  readonly price: Float32Array;
}

/** All customers: what a contact needs of them, and as a column each everything else; customer i stands at i there. */
export interface Population extends CompanyFile {
  readonly count: number;
  /** The contact loop, in whose memory the records lie. */
  readonly kernel: ContactKernel;
  readonly record: ContactRecord;
  /** How many are at each stage. */
  readonly atStage: Int32Array;
  /** Tickets of all opportunities, summed; a list of one. */
  readonly pipeline: Float64Array;
  /** How many purchases there were: the address of the next draw. */
  readonly purchases: Int32Array;
}

/** Whether a person may never be contacted again. */
export function hasOptedOut({ record }: Population, i: number): boolean {
  return record.optOutLeft[slot(i)]! <= 0;
}

/**
 * A population before anybody was contacted, its traits and thresholds drawn by person; in the memory of another that nobody needs
 * any more, where those are as many.
 */
export function createPopulation(company: Company, luck: Luck, spent?: Population): Population {
  const people = emptyPopulation(company.customers.count, spent);
  drawTraits(people, company, luck);
  people.atStage[stage.prospect] = people.count;
  people.restUntil.fill(LONG_AGO);
  people.source.fill(-1);
  people.channel.fill(-1);
  people.rep.fill(-1);
  people.openAt.fill(-1);
  return people;
}

/** Traits that are drawn, each as a stream that everybody draws from in turn: to encipher an address each took longer than the rest. */
const drawn = [
  purpose.fitFirst,
  purpose.fitSecond,
  purpose.tolerance,
  purpose.trust,
  purpose.firstResponse,
] as const;
/** People whose traits are drawn at a go, and the uniform numbers that each of the traits is made of. */
const AT_A_GO = 1000;
const uniforms = drawn.map(() => new Float64Array(AT_A_GO));

function drawTraits({ record, count }: Population, company: Company, luck: Luck): void {
  const streams = drawn.map((trait) => luck.streamAt(trait, 0, 0));
  for (let from = 0; from < count; from += AT_A_GO) {
    const some = Math.min(AT_A_GO, count - from);
    for (const [trait, stream] of streams.entries()) stream.uniforms(uniforms[trait]!, some);
    writeTraits(record, company, from, some);
  }
}

/** Writes the traits of so many people from one on, by the uniforms drawn. */
function writeTraits(record: ContactRecord, company: Company, from: number, count: number): void {
  const { toleranceMedian, toleranceSpread, trustLow } = company.customers;
  const usual = company.selling.deepestDiscount * company.reps.discountNorm;
  const [fitFirst, fitSecond, tolerance, trust, response] = uniforms as [Row, Row, Row, Row, Row];
  for (let k = 0; k < count; k++) {
    const at = slot(from + k);
    record.fit[at] = (fitFirst[k]! + fitSecond[k]!) / 2;
    record.tolerance[at] = toleranceMedian * exp(toleranceSpread * standardNormal(tolerance[k]!));
    record.trust[at] = trustLow + (1 - trustLow) * trust[k]!;
    record.responseLeft[at] = -log(response[k]!);
    record.optOutLeft[at] = UNTOUCHED;
    record.needUntil[at] = LONG_AGO;
    record.marketingError[at] = NOT_DRAWN;
    record.salesError[at] = NOT_DRAWN;
    record.expectedDiscount[at] = usual;
    record.purchaseLeft[at] = UNTOUCHED;
  }
}

type Row = Float64Array;

/**
 * The same people once more, so that both can go on apart; in the place of others whom nobody needs any
 * more, where those are as many.
 */
export function copyPopulation(people: Population, spent?: Population): Population {
  // Filled column by column and not made from entries: an object of another hidden class would slow every access down.
  const copy = spent?.count === people.count ? spent : emptyPopulation(people.count);
  copy.record.words.set(people.record.words);
  for (const name in copy) {
    if (name !== "count" && name !== "kernel" && name !== "record")
      copy[name as Column].set(people[name as Column]);
  }
  return copy;
}

type Column = Exclude<keyof Population, "count" | "kernel" | "record">;

/** A day before any other. */
const LONG_AGO = -1_000_000;

function emptyPopulation(count: number, spent?: Population): Population {
  if (spent?.count === count) return clear(spent);
  const whole = () => new Int32Array(count);
  const share = () => new Float32Array(count);
  const kernel = createContactKernel(count);
  return {
    count,
    kernel,
    record: emptyRecord(count, kernel),
    atStage: new Int32Array(Object.keys(stage).length),
    pipeline: new Float64Array(1),
    purchases: whole(),
    source: new Int16Array(count),
    channel: new Int16Array(count),
    rep: new Int16Array(count),
    leadUntil: whole(),
    openAt: whole(),
    restUntil: whole(),
    handedOn: whole(),
    attempts: new Uint8Array(count),
    calls: new Uint8Array(count),
    tries: new Uint16Array(count),
    dueOn: whole(),
    wonOn: whole(),
    price: share(),
  };
}

function clear(people: Population): Population {
  people.record.words.fill(0);
  for (const name in people) {
    if (name !== "count" && name !== "kernel" && name !== "record") people[name as Column].fill(0);
  }
  return people;
}

function emptyRecord(count: number, { memory, recordsAt }: ContactKernel): ContactRecord {
  // The last record ends every column, so that none reaches beyond the records.
  const share = (word: RecordWord) =>
    new Float32Array(memory, recordsAt + WORD * wordOf[word], count * RECORD - wordOf[word]);
  const whole = (word: RecordWord) =>
    new Int32Array(memory, recordsAt + WORD * wordOf[word], count * RECORD - wordOf[word]);
  return {
    words: new Int32Array(memory, recordsAt, count * RECORD),
    stage: whole("stage"),
    fit: share("fit"),
    tolerance: share("tolerance"),
    trust: share("trust"),
    pressure: share("pressure"),
    needUntil: whole("needUntil"),
    responseLeft: share("responseLeft"),
    optOutLeft: share("optOutLeft"),
    warmth: share("warmth"),
    responses: whole("responses"),
    marketingError: share("marketingError"),
    salesError: share("salesError"),
    spell: whole("spell"),
    purchaseLeft: share("purchaseLeft"),
    expectedDiscount: share("expectedDiscount"),
    ticket: share("ticket"),
  };
}

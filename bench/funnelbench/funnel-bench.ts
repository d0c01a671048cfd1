import { Fifo } from "../../src/model/agenda/fifo.ts";
import type { Luck } from "../../src/random/luck.ts";
import { Stream } from "../../src/random/stream.ts";

/** The size of the reference funnel; names in funnelbench's specification: N, M, k, S, c, T. */
export interface Size {
  readonly customers: number;
  readonly marketers: number;
  /** Contacts of a marketer in a tick. */
  readonly contacts: number;
  readonly reps: number;
  /** Leads that a rep works in a tick. */
  readonly leads: number;
  readonly ticks: number;
}

/** FB1-S, the default size. */
export const smallSize: Size = {
  customers: 10_000,
  marketers: 10,
  contacts: 200,
  reps: 10,
  leads: 20,
  ticks: 104,
};

/** Outputs of a tick: leads, qualified, won, opted out, mean annoyance. */
export const OUTPUTS = 5;

const stage = { unaware: 0, lead: 1, qualified: 2, won: 3, optedOut: 4 } as const;
const purpose = { traits: 1, contacts: 2, sales: 3 } as const;

const KEPT = Math.fround(0.95);
const THRESHOLD = 3.3;
const HAZARD = 0.01;
const AWARENESS = 0.25;
const FROM_WORD = 1 / 4294967296;
/** Below this the unit of annoyance is set back to one, before single precision runs out. */
const SMALLEST_UNIT = 1e-12;

/** The customers as columns, and the queue of open leads; made once, used for one replication after another. */
export class Funnel {
  readonly size: Size;
  readonly #need: Float32Array;
  readonly #fit: Float32Array;
  /** Chance of becoming a lead at a contact that does not annoy: .25 · fit while unaware, then 0. */
  readonly #appeal: Float32Array;
  /** Annoyance in units of today's `#unit`, so that fading costs nothing. */
  readonly #annoyance: Float32Array;
  /** 1 for whoever can still be contacted, 0 for customers and those who opted out. */
  readonly #open: Float32Array;
  readonly #stage: Uint8Array;
  readonly #counts = new Int32Array(5);
  readonly #stream = new Stream();
  #queue = new Fifo();
  #unit = 1;
  #annoyanceSum = 0;

  constructor(size: Size) {
    this.size = size;
    const column = () => new Float32Array(size.customers);
    this.#need = column();
    this.#fit = column();
    this.#appeal = column();
    this.#annoyance = column();
    this.#open = column();
    this.#stage = new Uint8Array(size.customers);
  }

  /** Runs one replication on its luck; fills `out`, [tick][output]. */
  run(luck: Luck, out: Float64Array): void {
    this.#begin(luck);
    for (let tick = 0; tick < this.size.ticks; tick++) {
      this.#fade();
      for (let marketer = 0; marketer < this.size.marketers; marketer++) {
        luck.open(this.#stream, purpose.contacts, marketer, tick);
        this.#contact();
      }
      luck.open(this.#stream, purpose.sales, 0, tick);
      this.#sell();
      out.set(this.#counts.subarray(1), tick * OUTPUTS);
      out[tick * OUTPUTS + 4] = this.#annoyanceSum / this.size.customers;
    }
  }

  #begin(luck: Luck): void {
    const { customers } = this.size;
    luck.open(this.#stream, purpose.traits, 0, 0);
    const stream = this.#stream;
    for (let i = 0; i < customers; i++) {
      this.#need[i] = (stream.word() >>> 8) / 16777216;
      const fit = (stream.word() >>> 8) / 16777216;
      this.#fit[i] = fit;
      this.#appeal[i] = AWARENESS * fit;
    }
    this.#annoyance.fill(0);
    this.#open.fill(1);
    this.#stage.fill(stage.unaware);
    this.#counts.fill(0);
    this.#counts[stage.unaware] = customers;
    this.#queue = new Fifo();
    this.#unit = 1;
    this.#annoyanceSum = 0;
  }

  #fade(): void {
    this.#annoyanceSum *= KEPT;
    this.#unit *= KEPT;
    if (this.#unit >= SMALLEST_UNIT) return;
    const annoyance = this.#annoyance;
    for (let i = 0; i < annoyance.length; i++) annoyance[i] = annoyance[i]! * this.#unit;
    this.#unit = 1;
  }

  /**
   * One marketer's contacts of a tick: the loop where the time goes. One number decides both events, the opt-out with
   * chance p and the response with (1 − p)·appeal/(1 + annoyance); whoever is out of reach weighs nothing. So the only branch
   * is one that is rarely taken: with branches that the processor cannot foresee the loop took 1.7 times as long.
   */
  #contact(): void {
    const { customers, contacts } = this.size;
    const stream = this.#stream;
    const annoyance = this.#annoyance;
    const appeal = this.#appeal;
    const open = this.#open;
    const unit = this.#unit;
    const added = 1 / unit;
    const perWord = customers * FROM_WORD;
    let reached = 0;
    for (let k = 0; k < contacts; k++) {
      const i = Math.floor(stream.word() * perWord);
      const u = stream.word() * FROM_WORD;
      const isOpen = open[i]!;
      const stock = annoyance[i]!;
      const after = stock * unit + 1;
      annoyance[i] = stock + added * isOpen;
      reached += isOpen;
      const above = after - THRESHOLD;
      // Half of x + |x| is the positive part of x; Math.max, which minds NaN and −0, is several times slower.
      const leaves = (HAZARD / 2) * (above + Math.abs(above)) * isOpen;
      // u < leaves + (1 − leaves)·appeal/after, without a division.
      if ((u - leaves) * after < (1 - leaves) * appeal[i]!) this.#react(i, u < leaves);
    }
    this.#annoyanceSum += reached;
  }

  #react(i: number, leaves: boolean): void {
    this.#move(i, leaves ? stage.optedOut : stage.lead);
    this.#appeal[i] = 0;
    if (leaves) this.#open[i] = 0;
    else this.#queue.push(i);
  }

  #move(i: number, to: number): void {
    const counts = this.#counts;
    const from = this.#stage[i]!;
    counts[from] = counts[from]! - 1;
    counts[to] = counts[to]! + 1;
    this.#stage[i] = to;
  }

  #sell(): void {
    const { reps, leads } = this.size;
    const queue = this.#queue;
    let left = queue.length;
    for (let rep = 0; rep < reps; rep++) {
      const discount = 0.05 * (rep % 5);
      for (let worked = 0; worked < leads && left > 0; ) {
        const i = queue.shift();
        left -= 1;
        if (this.#stage[i] === stage.optedOut) continue;
        worked += 1;
        if (!this.#work(i, discount)) queue.push(i);
      }
    }
  }

  /** Works a lead; whether it was won. */
  #work(i: number, discount: number): boolean {
    const u = this.#stream.word() * FROM_WORD;
    if (this.#stage[i] === stage.lead) {
      if (u < 0.1 + 0.4 * this.#need[i]!) this.#move(i, stage.qualified);
      return false;
    }
    if (u >= 0.05 + 0.2 * this.#fit[i]! + 0.5 * discount) return false;
    this.#move(i, stage.won);
    this.#open[i] = 0;
    return true;
  }
}

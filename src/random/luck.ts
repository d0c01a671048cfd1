import seedrandom from "seedrandom";
import { log } from "./log.ts";
import { standardNormal } from "./standard-normal.ts";
import { Stream } from "./stream.ts";

/** Purposes whose part in the round keys is reckoned once: more than there are. */
const TWEAKS = 64;

/**
 * The luck of one trial: every draw is named by purpose, who and when, never by how many draws came before, so that a
 * draw added or dropped somewhere shifts nobody else's luck. The three parts of an address are 32-bit integers; they may be
 * negative.
 *
 * How: alea turns the trial's text key into 128 bits (alea alone, because other seedings of seedrandom cycle or repeat short
 * keys). Who and when are the two halves of a 64-bit block that four Feistel rounds encipher, with round keys from the
 * trial's key and the purpose. Enciphering is one-to-one: within a trial and a purpose no two addresses share their 64 bits.
 */
export class Luck {
  private readonly key0: number;
  private readonly key1: number;
  private readonly key2: number;
  private readonly key3: number;
  /** What each of the first purposes changes in the round keys. */
  private readonly tweaks = new Int32Array(TWEAKS);
  /** The 64 bits of the address enciphered last. */
  private high = 0;
  private low = 0;

  /** Takes a key that spells out its parts, such as "truce/seed=1/replication=7". */
  constructor(key: string) {
    const alea = seedrandom.alea(key);
    this.key0 = alea.int32();
    this.key1 = alea.int32();
    this.key2 = alea.int32();
    this.key3 = alea.int32();
    for (let purpose = 0; purpose < TWEAKS; purpose++) this.tweaks[purpose] = this.tweakOf(purpose);
  }

  /** The number at an address, uniform and strictly between 0 and 1, of 52 random bits. */
  uniform(purpose: number, who: number, when: number): number {
    this.encipher(purpose, who, when);
    return ((this.high >>> 6) * 0x4000000 + (this.low >>> 6) + 0.5) * 2.220446049250313e-16;
  }

  /** The waiting time at an address, exponential with mean 1; falls as the uniform rises. */
  exponential(purpose: number, who: number, when: number): number {
    return -log(this.uniform(purpose, who, when));
  }

  /** The standard normal value at an address; rises with the uniform. */
  normal(purpose: number, who: number, when: number): number {
    return standardNormal(this.uniform(purpose, who, when));
  }

  /** Puts what {@link Luck.exponential} gives into a place of a column: engines make an object of a number that a function returns. */
  putExponential(column: Float32Array, place: number, purpose: number, who: number, when: number): void {
    column[place] = -log(this.uniform(purpose, who, when));
  }

  /** Puts what {@link Luck.normal} gives into a place of a column. */
  putNormal(column: Float32Array, place: number, purpose: number, who: number, when: number): void {
    column[place] = standardNormal(this.uniform(purpose, who, when));
  }

  /** A stream of its own at the start of the sequence at an address; see {@link Luck.open}. */
  streamAt(purpose: number, who: number, when: number): Stream {
    const stream = new Stream();
    this.open(stream, purpose, who, when);
    return stream;
  }

  /**
   * Sets a stream to the start of the sequence at an address, for whoever needs many draws there. No two addresses of a trial
   * share a sequence within 2^32 words: who and when differ in the first two seed words, the purpose in the third.
   */
  open(stream: Stream, purpose: number, who: number, when: number): void {
    this.encipher(purpose, who, when);
    stream.seed(this.high, this.low, this.key3 + Math.imul(purpose, 0x9e3779b1));
  }

  private tweakOf(purpose: number): number {
    return mix(Math.imul(purpose, 0x9e3779b1) ^ this.key3);
  }

  private encipher(purpose: number, who: number, when: number): void {
    const tweak = purpose >>> 0 < TWEAKS ? this.tweaks[purpose]! : this.tweakOf(purpose);
    let left = who | 0;
    let right = when | 0;
    left ^= mix(right ^ this.key0 ^ tweak);
    right ^= mix(left ^ ((this.key1 + tweak) | 0));
    left ^= mix(right ^ this.key2 ^ Math.imul(tweak, 0x85ebca77));
    right ^= mix(left ^ ((this.key0 + Math.imul(tweak, 0xc2b2ae3d)) | 0));
    this.high = left;
    this.low = right;
  }
}

/** Spreads every bit of a word over all of it, one-to-one. Source: the finaliser of A. Appleby's MurmurHash3 (fmix32). */
function mix(word: number): number {
  let h = word;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

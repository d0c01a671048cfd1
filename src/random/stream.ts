/** Words that every stream throws away at first. */
const WARM_UP = 15;
const discarded = new Int32Array(WARM_UP);
/** Numbers that {@link Stream.uniforms} draws at a go. */
const NUMBERS_AT_A_GO = 128;
const pairs = new Int32Array(2 * NUMBERS_AT_A_GO);

/**
 * A running sequence of uniform words from one address (see Luck.open): the sfc32 generator of C. Doty-Humphrey's PractRand.
 * Made once and opened again and again, it allocates nothing.
 */
export class Stream {
  private a = 0;
  private b = 0;
  private c = 0;
  private counter = 1;

  constructor() {
    this.seed(0, 0, 0);
  }

  /**
   * Starts again from 96 bits of seed. The counter is part of the state and starts at 1 for every seed, so that two
   * different seeds never meet within 2^32 words.
   */
  seed(a: number, b: number, c: number): void {
    this.a = a | 0;
    this.b = b | 0;
    this.c = c | 0;
    this.counter = 1;
    this.fill(discarded, WARM_UP);
  }

  /** The next 32 bits, as an integer from 0 to 2^32 − 1. */
  word(): number {
    return this.signedWord() >>> 0;
  }

  /** The same bits as an integer from −2^31 to 2^31 − 1, which engines hand on without making an object of it. */
  private signedWord(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0;
    return sum;
  }

  /**
   * Writes the bits of the next words, as integers from −2^31 to 2^31 − 1: the same as so many calls of {@link word}, with the state
   * in registers meanwhile.
   */
  fill(words: Int32Array, count: number): void {
    let { a, b, c, counter } = this;
    for (let k = 0; k < count; k++) {
      const sum = (((a + b) | 0) + counter) | 0;
      counter = (counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + sum) | 0;
      words[k] = sum;
    }
    this.a = a;
    this.b = b;
    this.c = c;
    this.counter = counter;
  }

  /** Writes the next numbers: the same as so many calls of {@link uniform}. */
  uniforms(numbers: Float64Array, count: number): void {
    for (let from = 0; from < count; from += NUMBERS_AT_A_GO) {
      const some = Math.min(NUMBERS_AT_A_GO, count - from);
      this.fill(pairs, 2 * some);
      for (let k = 0; k < some; k++) numbers[from + k] = fromWords(pairs[2 * k]!, pairs[2 * k + 1]!);
    }
  }

  /** Writes where it stands, four words, so that whoever knows sfc32 can go on from there. */
  save(state: Int32Array): void {
    state[0] = this.a;
    state[1] = this.b;
    state[2] = this.c;
    state[3] = this.counter;
  }

  /** The next number strictly between 0 and 1, of 52 random bits: two words. */
  uniform(): number {
    const high = this.signedWord();
    return fromWords(high, this.signedWord());
  }
}

/** A number strictly between 0 and 1 of the first 26 bits of two words. */
function fromWords(high: number, low: number): number {
  return ((high >>> 6) * 0x4000000 + (low >>> 6) + 0.5) * 2.220446049250313e-16;
}

import { quantileOfEnds } from "./quantile.ts";
import { RunningMeans } from "./running-means.ts";

/** A mean and the band in which nine values in ten lie; NaN of nothing. */
export interface Band {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** Values. */
  readonly n: number;
}

const lowShare = 0.05;
const highShare = 0.95;

/** Rounds whose band is exact; of more it is the mean of the bands of each so many, by their numbers of values. */
export const ROUNDS_OF_A_BLOCK = 1000;
/** Values at either end that a percentile of a block can ask for. */
const TAIL = Math.ceil((ROUNDS_OF_A_BLOCK - 1) * lowShare) + 1;
/** Rounds that are kept before the middle of each sample, which no percentile will ask for, is dropped. */
const ROOM = 2 * TAIL + 58;

/**
 * Bands of many samples side by side, which get a value each in every round, NaN where one has none. However many rounds there are,
 * a sample takes no more memory than ROOM values: a percentile near an end needs the values near that end alone.
 */
export class RunningBands {
  readonly #samples: number;
  readonly #means: RunningMeans;
  /** [round][sample]: whole rounds, and before them the ends of the rounds of which the middle was dropped. */
  readonly #rows: Float64Array[] = [];
  /** Rows in use. */
  #used = 0;
  /** Rounds in this block. */
  #rounds = 0;
  /** Values of each sample in this block. */
  #counts: Uint32Array;
  readonly #lows: Float64Array;
  readonly #highs: Float64Array;
  /** Values of each sample in earlier blocks. */
  readonly #earlier: Uint32Array;
  readonly #one = new Float64Array(ROOM);

  constructor(samples: number) {
    this.#samples = samples;
    this.#means = new RunningMeans(samples);
    this.#counts = new Uint32Array(samples);
    this.#lows = new Float64Array(samples);
    this.#highs = new Float64Array(samples);
    this.#earlier = new Uint32Array(samples);
  }

  /** Adds a round: a value of each sample. */
  add(values: Float64Array): void {
    this.#nextRow().set(values);
    for (let sample = 0; sample < this.#samples; sample++) {
      const value = values[sample]!;
      if (Number.isNaN(value)) continue;
      this.#means.add(sample, value);
      this.#counts[sample] = this.#counts[sample]! + 1;
    }
    this.#rounds += 1;
    if (this.#rounds === ROUNDS_OF_A_BLOCK) this.#closeBlock();
    else if (this.#used === ROOM) this.#dropMiddles();
  }

  /** The band of a sample so far. */
  band(sample: number): Band {
    const count = this.#counts[sample]!;
    const earlier = this.#earlier[sample]!;
    const ends = this.#sorted(sample);
    const of = (share: number, sum: number) => {
      const here = count === 0 ? Number.NaN : quantileOfEnds(ends, count, share, TAIL);
      if (earlier === 0) return here;
      return (sum + (count === 0 ? 0 : here * count)) / (earlier + count);
    };
    return {
      mean: this.#means.mean(sample),
      low: of(lowShare, this.#lows[sample]!),
      high: of(highShare, this.#highs[sample]!),
      n: earlier + count,
    };
  }

  #nextRow(): Float64Array {
    let row = this.#rows[this.#used];
    if (row === undefined) {
      row = new Float64Array(this.#samples);
      this.#rows.push(row);
    }
    this.#used += 1;
    return row;
  }

  /** What is kept of a sample in this block, in order. */
  #sorted(sample: number): Float64Array {
    let kept = 0;
    for (let row = 0; row < this.#used; row++) {
      const value = this.#rows[row]![sample]!;
      if (!Number.isNaN(value)) this.#one[kept++] = value;
    }
    return this.#one.subarray(0, kept).sort();
  }

  #dropMiddles(): void {
    for (let sample = 0; sample < this.#samples; sample++) {
      const sorted = this.#sorted(sample);
      const above = Math.max(TAIL, sorted.length - TAIL);
      for (let row = 0; row < TAIL; row++) {
        this.#rows[row]![sample] = sorted[row] ?? Number.NaN;
        this.#rows[TAIL + row]![sample] = sorted[above + row] ?? Number.NaN;
      }
    }
    this.#used = 2 * TAIL;
  }

  #closeBlock(): void {
    for (let sample = 0; sample < this.#samples; sample++) {
      const count = this.#counts[sample]!;
      if (count === 0) continue;
      const ends = this.#sorted(sample);
      this.#lows[sample] = this.#lows[sample]! + count * quantileOfEnds(ends, count, lowShare, TAIL);
      this.#highs[sample] = this.#highs[sample]! + count * quantileOfEnds(ends, count, highShare, TAIL);
      this.#earlier[sample] = this.#earlier[sample]! + count;
    }
    this.#counts.fill(0);
    this.#rounds = 0;
    this.#used = 0;
  }
}

/**
 * Means of many samples side by side, of which nothing is kept but sums: each is that of {@link mean} to the last bit, which takes
 * distances from a sample's first value and adds them up with what rounding lost (Neumaier).
 */
export class RunningMeans {
  readonly #firsts: Float64Array;
  readonly #sums: Float64Array;
  readonly #lost: Float64Array;
  readonly #counts: Uint32Array;

  constructor(samples: number) {
    this.#firsts = new Float64Array(samples);
    this.#sums = new Float64Array(samples);
    this.#lost = new Float64Array(samples);
    this.#counts = new Uint32Array(samples);
  }

  /** Adds a value to a sample. */
  add(sample: number, value: number): void {
    const count = this.#counts[sample]!;
    this.#counts[sample] = count + 1;
    if (count === 0) this.#firsts[sample] = value;
    const apart = value - this.#firsts[sample]!;
    // The first distance is what the sum begins with, even where it is no number.
    if (count === 0) this.#sums[sample] = apart;
    else this.#addTo(sample, apart);
  }

  /** Values in a sample so far. */
  count(sample: number): number {
    return this.#counts[sample]!;
  }

  /** The first value of a sample, from which distances are taken; 0 of nothing. */
  first(sample: number): number {
    return this.#firsts[sample]!;
  }

  /** The mean of a sample so far; NaN of nothing. */
  mean(sample: number): number {
    const count = this.#counts[sample]!;
    if (count === 0) return Number.NaN;
    return this.#firsts[sample]! + (this.#sums[sample]! + this.#lost[sample]!) / count;
  }

  #addTo(sample: number, apart: number): void {
    const before = this.#sums[sample]!;
    const after = before + apart;
    const lost = Math.abs(before) >= Math.abs(apart) ? before - after + apart : apart - after + before;
    this.#lost[sample] = this.#lost[sample]! + lost;
    this.#sums[sample] = after;
  }
}

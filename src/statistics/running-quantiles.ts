import { quantileOfEnds } from "./quantile.ts";

/**
 * The two quantiles of a sample that lie so far from either end, or the median where that is a half. Values come one by one and take no more memory
 * than those of a block: of more than a block's the quantile is the mean of the blocks' quantiles, by their numbers of values.
 */
export class RunningQuantiles {
  readonly #block: number;
  readonly #share: number;
  /** Values at either end of a block that a quantile can ask for. */
  readonly #tail: number;
  /** What is kept of this block: its ends, and values that came since its middle was dropped. */
  #kept = new Float64Array(16);
  #used = 0;
  /** Values in this block, and in those before. */
  #count = 0;
  #earlier = 0;
  /** Of the blocks before, each as often as it has values. */
  #low = 0;
  #high = 0;

  /** Quantiles of a share from either end, at most a half, and of the same share less than all; exact for so many values. */
  constructor(share: number, block: number) {
    this.#share = share;
    this.#block = block;
    this.#tail = Math.ceil((block - 1) * share) + 1;
  }

  /** Adds a value. */
  add(value: number): void {
    if (this.#used === this.#kept.length) this.#makeRoom();
    this.#kept[this.#used++] = value;
    this.#count += 1;
    if (this.#count === this.#block) this.#closeBlock();
  }

  /** The quantile near the lower end; NaN of nothing. */
  get low(): number {
    return this.#of(this.#share, this.#low);
  }

  /** The quantile near the upper end; NaN of nothing. */
  get high(): number {
    return this.#of(1 - this.#share, this.#high);
  }

  #of(share: number, earlier: number): number {
    if (this.#count === 0) return earlier / this.#earlier;
    const here = this.#inBlock(share);
    return this.#earlier === 0 ? here : (earlier + here * this.#count) / (this.#earlier + this.#count);
  }

  #inBlock(share: number): number {
    return quantileOfEnds(this.#sorted(), this.#count, share, this.#tail);
  }

  #sorted(): Float64Array {
    return this.#kept.subarray(0, this.#used).sort();
  }

  /** Drops the middle, which no quantile will ask for, once there is as much of it as of the ends; until then there is more room. */
  #makeRoom(): void {
    if (this.#used >= 4 * this.#tail) {
      this.#sorted().copyWithin(this.#tail, this.#used - this.#tail);
      this.#used = 2 * this.#tail;
      return;
    }
    const larger = new Float64Array(Math.min(2 * this.#kept.length, 4 * this.#tail, this.#block));
    larger.set(this.#kept);
    this.#kept = larger;
  }

  #closeBlock(): void {
    this.#low += this.#inBlock(this.#share) * this.#count;
    this.#high += this.#inBlock(1 - this.#share) * this.#count;
    this.#earlier += this.#count;
    this.#used = 0;
    this.#count = 0;
  }
}

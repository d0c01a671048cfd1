/** What is kept of a batch: how many rows, and for each value the sum of its distances from the first row's. */
interface Batch {
  count: number;
  readonly sums: Float64Array;
}

/**
 * How a few values that come together vary together within batches: of each two the sum over rows of the product of their distances
 * from the means of their batch. Rows come one by one and are not kept; a product is added up as a square is in RunningSummaries.
 */
export class RunningProducts {
  readonly #size: number;
  #first: Float64Array | undefined;
  /** [one][other], of two the one that comes first last. */
  readonly #products: Float64Array;
  readonly #batches: (Batch | undefined)[] = [];

  constructor(size: number) {
    this.#size = size;
    this.#products = new Float64Array(size * size);
  }

  /** Adds a row of a batch. */
  add(batch: number, row: Float64Array): void {
    this.#first ??= row.slice();
    this.#batches[batch] ??= { count: 0, sums: new Float64Array(this.#size) };
    const its = this.#batches[batch];
    const first = this.#first;
    const before = row.map((value, at) => value - first[at]! - (its.count && its.sums[at]! / its.count));
    its.count += 1;
    for (const [at, value] of row.entries()) its.sums[at] = its.sums[at]! + value - first[at]!;
    if (its.count === 1) return;
    const after = row.map((value, at) => value - first[at]! - its.sums[at]! / its.count);
    for (let one = 0; one < this.#size; one++)
      for (let other = 0; other <= one; other++) {
        const cell = one * this.#size + other;
        this.#products[cell] = this.#products[cell]! + before[one]! * after[other]!;
      }
  }

  /** The sum of products of two values' distances; of one with itself its squares. */
  within(one: number, other: number): number {
    return this.#products[Math.max(one, other) * this.#size + Math.min(one, other)]!;
  }
}

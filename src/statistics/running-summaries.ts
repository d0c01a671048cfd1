import { RunningMeans } from "./running-means.ts";
import type { Summary } from "./summary.ts";

/** What is kept of a batch, sample by sample: how many values, and the sum of their distances from the sample's first value. */
interface Batch {
  readonly counts: Uint32Array;
  readonly sums: Float64Array;
}

/**
 * Summaries of many samples side by side, whose values come one by one, each of a batch, and of which nothing is kept but sums. They grow with
 * the number of batches and not with that of values. Squares are added up as each value comes, by its distance from the mean of its
 * batch before and after it (B. P. Welford, 1962), so that none is the small difference of two large sums.
 */
export class RunningSummaries {
  readonly #samples: number;
  readonly #means: RunningMeans;
  readonly #within: Float64Array;
  readonly #least: Float64Array;
  readonly #most: Float64Array;
  /** By number. */
  readonly #batches: (Batch | undefined)[] = [];

  constructor(samples: number) {
    this.#samples = samples;
    this.#means = new RunningMeans(samples);
    this.#within = new Float64Array(samples);
    this.#least = new Float64Array(samples).fill(Number.NaN);
    this.#most = new Float64Array(samples).fill(Number.NaN);
  }

  /** Adds a value of a batch to a sample; NaN is none. */
  add(sample: number, batch: number, value: number): void {
    if (Number.isNaN(value)) return;
    this.#means.add(sample, value);
    this.#addToBatch(sample, this.#batch(batch), value - this.#means.first(sample));
    if (!(value >= this.#least[sample]!)) this.#least[sample] = value;
    if (!(value <= this.#most[sample]!)) this.#most[sample] = value;
  }

  /** Adds a value of a batch to each sample. */
  addRow(batch: number, values: Float64Array): void {
    for (let sample = 0; sample < this.#samples; sample++) this.add(sample, batch, values[sample]!);
  }

  /** The summary of a sample so far; each value may be taken to stand by itself whatever its batch. */
  summary(sample: number, eachByItself: boolean): Summary {
    const mean = this.#means.mean(sample);
    const first = this.#means.first(sample);
    const within = this.#within[sample]!;
    const batches = this.#batches.flatMap((batch) => {
      const count = batch?.counts[sample] ?? 0;
      return count === 0 ? [] : [{ count, mean: first + batch!.sums[sample]! / count }];
    });
    const between = batches.reduce((sum, batch) => sum + batch.count * (batch.mean - mean) ** 2, 0);
    return {
      count: this.#means.count(sample),
      mean,
      least: this.#least[sample]!,
      most: this.#most[sample]!,
      squares: within + between,
      within,
      batches,
      eachByItself,
    };
  }

  #addToBatch(sample: number, { counts, sums }: Batch, apart: number): void {
    const count = counts[sample]!;
    const sum = sums[sample]! + apart;
    if (count > 0)
      this.#within[sample] =
        this.#within[sample]! + (apart - sums[sample]! / count) * (apart - sum / (count + 1));
    counts[sample] = count + 1;
    sums[sample] = sum;
  }

  #batch(number: number): Batch {
    this.#batches[number] ??= {
      counts: new Uint32Array(this.#samples),
      sums: new Float64Array(this.#samples),
    };
    return this.#batches[number];
  }
}

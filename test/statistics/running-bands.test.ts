import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mean } from "../../src/statistics/mean.ts";
import { quantile } from "../../src/statistics/quantile.ts";
import { ROUNDS_OF_A_BLOCK, RunningBands } from "../../src/statistics/running-bands.ts";
import { between } from "../between.ts";

/** The band of values at once. */
function bandOf(values: readonly number[]) {
  const present = values.filter((value) => !Number.isNaN(value));
  return {
    mean: mean(present),
    low: quantile(present, 0.05),
    high: quantile(present, 0.95),
    n: present.length,
  };
}

/** Bands of samples that are fed in rounds. */
function runningBands(samples: readonly (readonly number[])[]) {
  const bands = new RunningBands(samples.length);
  for (const round of samples[0]!.keys()) bands.add(Float64Array.from(samples, (values) => values[round]!));
  return samples.map((_, sample) => bands.band(sample));
}

/** A sample of values that repeat and go missing at some rate. */
const sampleOf = (rounds: number, { seed, missing }: { seed: number; missing: number }) =>
  Array.from({ length: rounds }, (_, round) => {
    const luck = Math.sin(seed + 12.9898 * round) * 43758.5453;
    const share = luck - Math.floor(luck);
    return share < missing ? Number.NaN : Math.round(1000 * Math.sin(luck)) / 10;
  });

describe("bands of values that come one by one", () => {
  it("are those of all values at once, to the last bit, in any number up to a block", () => {
    const sample = fc.record({
      seed: between(0, 1000),
      missing: fc.constantFrom(0, 0.1, 0.8, 0.95, 1),
    });
    fc.assert(
      fc.property(
        fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: ROUNDS_OF_A_BLOCK })),
        fc.array(sample, { minLength: 1, maxLength: 3 }),
        (rounds, kinds) => {
          const samples = kinds.map((kind) => sampleOf(rounds, kind));
          expect(runningBands(samples)).toEqual(samples.map(bandOf));
        },
      ),
    );
    const whole = sampleOf(ROUNDS_OF_A_BLOCK, { seed: 1, missing: 0 });
    expect(runningBands([whole])).toEqual([bandOf(whole)]);
  });

  it("of more have the ends of each block, by its number of values, and the mean of all", () => {
    const rounds = 2 * ROUNDS_OF_A_BLOCK + 400;
    const values = sampleOf(rounds, { seed: 3, missing: 0.2 });
    const blocks = [0, 1, 2].map((block) =>
      bandOf(values.slice(block * ROUNDS_OF_A_BLOCK, (block + 1) * ROUNDS_OF_A_BLOCK)),
    );
    const all = bandOf(values);
    const [found] = runningBands([values]);
    expect([found!.n, found!.mean]).toEqual([all.n, all.mean]);
    for (const end of ["low", "high"] as const) {
      const weighed = blocks.reduce((sum, block) => sum + block.n * block[end], 0) / all.n;
      expect(found![end]).toBeCloseTo(weighed, 9);
      expect(Math.abs(found![end] - all[end])).toBeLessThan(0.02 * (all.high - all.low));
    }
  });

  it("are none of a sample that never has a value, and hold what is all alike", () => {
    const rounds = ROUNDS_OF_A_BLOCK + 1;
    const [none, alike] = runningBands([Array(rounds).fill(Number.NaN), Array(rounds).fill(0.1)]);
    expect(none).toEqual({ mean: Number.NaN, low: Number.NaN, high: Number.NaN, n: 0 });
    expect(alike!.mean).toBe(0.1);
    expect(alike!.low).toBeCloseTo(0.1, 12);
  });
});

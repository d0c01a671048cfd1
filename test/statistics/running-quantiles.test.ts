import fc from "fast-check";
import { expect, it } from "vitest";
import { quantile } from "../../src/statistics/quantile.ts";
import { RunningQuantiles } from "../../src/statistics/running-quantiles.ts";
import { between } from "../between.ts";

function added(share: number, block: number, values: readonly number[]): RunningQuantiles {
  const quantiles = new RunningQuantiles(share, block);
  for (const value of values) quantiles.add(value);
  return quantiles;
}

const value = fc.oneof(between(-1e3, 1e3), fc.constantFrom(0, 1));

it("law: are those of all values at once, as long as there are no more than a block's", () => {
  fc.assert(
    fc.property(
      fc.array(value, { minLength: 1, maxLength: 400, size: "max" }),
      fc.constantFrom(0.05, 0.5),
      fc.constantFrom(400, 1000),
      (values, share, block) => {
        const { low, high } = added(share, block, values);
        expect(low).toBeCloseTo(quantile(values, share), 9);
        expect(high).toBeCloseTo(quantile(values, 1 - share), 9);
      },
    ),
    { seed: 1 },
  );
});

it("law: are the mean of the blocks', by their numbers of values, where there are more", () => {
  fc.assert(
    fc.property(fc.array(value, { minLength: 101, maxLength: 350, size: "max" }), (values) => {
      const blocks = Array.from({ length: Math.ceil(values.length / 100) }, (_, block) =>
        values.slice(100 * block, 100 * block + 100),
      );
      const mean = (share: number) =>
        blocks.reduce((sum, block) => sum + block.length * quantile(block, share), 0) / values.length;
      const { low, high } = added(0.05, 100, values);
      expect(low).toBeCloseTo(mean(0.05), 8);
      expect(high).toBeCloseTo(mean(0.95), 8);
    }),
    { seed: 2 },
  );
});

it("are none of nothing", () => {
  expect([added(0.05, 10, []).low, added(0.5, 10, []).high]).toEqual([Number.NaN, Number.NaN]);
});

import fc from "fast-check";
import { expect, it } from "vitest";
import { mean } from "../../src/statistics/mean.ts";
import { RunningMeans } from "../../src/statistics/running-means.ts";
import { between } from "../between.ts";

it("are those of all values at once, to the last bit", () => {
  const value = fc.oneof(between(-1e9, 1e9), fc.constantFrom(0.1, 1e16, -1e16));
  fc.assert(
    fc.property(fc.array(fc.array(value, { maxLength: 40 }), { minLength: 1, maxLength: 3 }), (samples) => {
      const means = new RunningMeans(samples.length);
      const longest = Math.max(...samples.map(({ length }) => length));
      for (let round = 0; round < longest; round++)
        for (const [sample, values] of samples.entries())
          if (round < values.length) means.add(sample, values[round]!);
      for (const [sample, values] of samples.entries()) {
        expect(means.mean(sample)).toBe(mean(values));
        expect(means.count(sample)).toBe(values.length);
      }
    }),
  );
});

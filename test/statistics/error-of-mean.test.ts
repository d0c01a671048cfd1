import { expect, test } from "vitest";
import { Luck } from "../../src/random/luck.ts";
import { errorOfMean } from "../../src/statistics/error-of-mean.ts";
import { mean } from "../../src/statistics/mean.ts";
import { sampleDeviation } from "../../src/statistics/sample-deviation.ts";
import { inBatches } from "./in-batches.ts";

test("by hand: means 2 and 6 of equal batches lie 2 and 2 from 4; of three values and one, 1/2 and 3/2 of theirs count", () => {
  const even = [
    [1, 3],
    [5, 7],
  ];
  expect(errorOfMean(inBatches(even))).toBeCloseTo(2, 12);
  // The mean is 3; the first batch is 3/4 of the values and lies 1 away, the second 1/4 and 3 away.
  expect(errorOfMean(inBatches([[1, 2, 3], [6]]))).toBeCloseTo(Math.sqrt(2 * (0.75 ** 2 + 0.75 ** 2)), 12);
});

test("is the usual standard error of single values, and none of one batch", () => {
  const values = [3, 1, 4, 1, 5];
  expect(errorOfMean(inBatches(values.map((one) => [one])))).toBeCloseTo(
    sampleDeviation(values) / Math.sqrt(5),
    12,
  );
  expect(errorOfMean(inBatches([[1, 2, 3]]))).toBeNaN();
  expect(errorOfMean(inBatches([]))).toBeNaN();
  expect(errorOfMean(inBatches([[0.1, 0.1], [0.1]]))).toBe(0);
});

test("is about as far as means of unequal batches really lie from what they estimate", () => {
  const luck = new Luck("statistics/error-of-mean");
  const sizes = [7, 7, 6, 6, 6, 6, 6, 6, 6, 6];
  const samples = Array.from({ length: 1500 }, (_, sample) =>
    sizes.map((size, batch) => {
      const own = luck.normal(1, batch, sample);
      return Array.from({ length: size }, (_, trial) => own + luck.normal(2 + trial, batch, sample));
    }),
  );
  const real = sampleDeviation(samples.map((batches) => mean(batches.flat())));
  const told = Math.sqrt(mean(samples.map((batches) => errorOfMean(inBatches(batches)) ** 2)));
  expect(told / real).toBeGreaterThan(0.94);
  expect(told / real).toBeLessThan(1.06);
});

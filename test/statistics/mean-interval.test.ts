import fc from "fast-check";
import { expect, test } from "vitest";
import { Luck } from "../../src/random/luck.ts";
import { meanInterval } from "../../src/statistics/mean-interval.ts";
import { between } from "../between.ts";

const sample = fc.array(between(-1e4, 1e4), { minLength: 2, maxLength: 40 });

test("the extra hours of sleep of Student 1908, as R's t.test gives them", () => {
  const hours = [-1.2, -2.4, -1.3, -1.3, 0, -1, -1.8, -0.8, -4.6, -1.4];
  const { mean, low, high, sd, n } = meanInterval(hours);
  expect(n).toBe(10);
  expect(mean).toBeCloseTo(-1.58, 12);
  expect(sd).toBeCloseTo(1.2299954832798732, 12);
  expect(low).toBeCloseTo(-2.459885763276983, 10);
  expect(high).toBeCloseTo(-0.7001142367230175, 10);
});

test("leaves out what has no value; one value has no interval, none nothing", () => {
  expect(meanInterval([1, Number.NaN, 3])).toEqual(meanInterval([1, 3]));
  const none = Number.NaN;
  expect(meanInterval([5])).toEqual({ mean: 5, low: none, high: none, sd: none, n: 1 });
  expect(meanInterval([none])).toEqual({ mean: none, low: none, high: none, sd: none, n: 0 });
});

test("equal values leave no doubt", () => {
  expect(meanInterval([0.1, 0.1, 0.1])).toEqual({ mean: 0.1, low: 0.1, high: 0.1, sd: 0, n: 3 });
});

test("moves with shift and scale, and does not mind the order", () => {
  fc.assert(
    fc.property(sample, between(-1e4, 1e4), (values, shift) => {
      const before = meanInterval(values);
      const after = meanInterval(values.map((x) => shift - 2 * x).toReversed());
      expect(after.mean).toBeCloseTo(shift - 2 * before.mean, 6);
      expect(after.low).toBeCloseTo(shift - 2 * before.high, 5);
      expect(after.high).toBeCloseTo(shift - 2 * before.low, 5);
      expect(after.sd).toBeCloseTo(2 * before.sd, 6);
    }),
    { seed: 1 },
  );
});

test("holds the true mean in 95 of 100 samples", () => {
  const luck = new Luck("statistics/mean-interval");
  let held = 0;
  for (let trial = 0; trial < 4000; trial++) {
    const { low, high } = meanInterval(Array.from({ length: 5 }, (_, i) => luck.normal(1, i, trial)));
    if (low <= 0 && high >= 0) held++;
  }
  // Standard error .0034; with the normal 1.96 for the t of 2.78 it would be .88.
  expect(Math.abs(held / 4000 - 0.95)).toBeLessThan(0.012);
});

test("values of a batch are one witness: the interval is Student's over batch means", () => {
  const values = [1, 10, 3, 14, 5, 15];
  const dealt = meanInterval(values, [0, 1, 0, 1, 0, 1]);
  expect(dealt).toMatchObject({ mean: 8, n: 6, sd: meanInterval(values).sd });
  const means = meanInterval([3, 13]);
  expect([dealt.low, dealt.high]).toEqual([means.low, means.high]);
  // Batches weigh by their values, so that the mean is the sample's own; one batch has no interval.
  expect(meanInterval([1, 10, 4], [0, 1, 0]).mean).toBe(5);
  expect(meanInterval([1, 3], [0, 0])).toMatchObject({ mean: 2, low: Number.NaN, high: Number.NaN });
  expect(meanInterval([1, Number.NaN, 3], [0, 1, 0]).low).toBeNaN();
});

test("holds the true mean in 95 of 100 samples whose batches share luck, where values taken for independent would in 78", () => {
  const luck = new Luck("statistics/mean-interval/batches");
  const batchOf = Array.from({ length: 60 }, (_, trial) => trial % 10);
  const held = { batches: 0, trials: 0 };
  for (let sample = 0; sample < 2000; sample++) {
    const learned = Array.from({ length: 10 }, (_, batch) => luck.normal(1, batch, sample));
    const values = batchOf.map((batch, trial) => learned[batch]! + 1.5 * luck.normal(2, trial, sample));
    const holds = ({ low, high }: ReturnType<typeof meanInterval>) => (low <= 0 && high >= 0 ? 1 : 0);
    held.batches += holds(meanInterval(values, batchOf));
    held.trials += holds(meanInterval(values));
  }
  // Standard error .0049.
  expect(Math.abs(held.batches / 2000 - 0.95)).toBeLessThan(0.017);
  expect(held.trials / 2000).toBeLessThan(0.82);
});

test("several intervals hold together where each is one of a family", () => {
  const luck = new Luck("statistics/mean-interval/family");
  let held = 0;
  for (let sample = 0; sample < 2000; sample++) {
    const all = [0, 1, 2, 3].map((one) =>
      meanInterval(
        Array.from({ length: 6 }, (_, i) => luck.normal(one, i, sample)),
        undefined,
        4,
      ),
    );
    if (all.every(({ low, high }) => low <= 0 && high >= 0)) held++;
  }
  expect(Math.abs(held / 2000 - 0.95)).toBeLessThan(0.017);
});

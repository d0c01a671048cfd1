import { expect, test } from "vitest";
import { wilsonInterval } from "../../src/statistics/wilson-interval.ts";

test.each([
  [8, 10, 0.4901625, 0.9433178],
  [0, 10, 0, 0.2775328],
  [10, 10, 0.7224672, 1],
])("%i of %i: what R's prop.test says without its correction", (counted, of, low, high) => {
  const interval = wilsonInterval(counted, of);
  expect(interval.low).toBeCloseTo(low, 6);
  expect(interval.high).toBeCloseTo(high, 6);
});

test("24 of 32, by hand: (.8100228 - .1615900) / 1.1200456, and with a plus", () => {
  const { low, high } = wilsonInterval(24, 32);
  expect(low).toBeCloseTo(0.578934, 5);
  expect(high).toBeCloseTo(0.867477, 5);
});

test("nothing was counted: anything may be", () => {
  expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 });
});

import fc from "fast-check";
import * as simple from "simple-statistics";
import { expect, test } from "vitest";
import { median } from "../../src/statistics/median.ts";

test("the middle value, or the mean of the two middle ones", () => {
  expect(median([9, 1, 4])).toBe(4);
  expect(median([9, 1, 4, 2])).toBe(3);
  expect(median([])).toBeNaN();
});

test("agrees with simple-statistics", () => {
  const sample = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(sample, (values) => {
      expect(median(values)).toBeCloseTo(simple.median(values), 8);
    }),
    { seed: 1 },
  );
});

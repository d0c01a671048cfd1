import fc from "fast-check";
import { expect, test } from "vitest";
import { roundSignificant } from "../../src/statistics/round-significant.ts";
import { between } from "../between.ts";

test("ten significant digits, or as many as asked for", () => {
  expect(roundSignificant(1 / 3)).toBe(0.3333333333);
  expect(roundSignificant(123456789012345)).toBe(123456789000000);
  expect(roundSignificant(0.1 + 0.2)).toBe(0.3);
  expect(roundSignificant(-9.99951, 3)).toBe(-10);
});

test("zero has no sign, and what is no number stays so", () => {
  expect(Object.is(roundSignificant(-0), 0)).toBe(true);
  expect(roundSignificant(Number.NaN)).toBeNaN();
  expect(roundSignificant(Number.NEGATIVE_INFINITY)).toBe(Number.NEGATIVE_INFINITY);
});

test("a rounded number stays where it is, within half a unit of its tenth digit", () => {
  fc.assert(
    fc.property(between(-1, 1), between(-300, 300), (unit, size) => {
      const x = unit * 10 ** size;
      const rounded = roundSignificant(x);
      expect(roundSignificant(rounded)).toBe(rounded);
      expect(Math.abs(rounded - x)).toBeLessThanOrEqual(Math.abs(x) * 5.001e-10);
    }),
    { seed: 1 },
  );
});

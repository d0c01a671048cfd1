import fc from "fast-check";
import { expect, test } from "vitest";
import { power } from "../../src/random/power.ts";
import { between } from "../between.ts";

test("agrees with the engine's power to the error it promises", () => {
  const base = fc.oneof(
    between(-6, 6).map((size) => 10 ** size),
    between(0.5, 2),
  );
  const exponent = between(-20, 20);
  fc.assert(
    fc.property(base, exponent, (b, e) => {
      const promised = (1 + Math.abs(e * Math.log(b))) * 2 ** -51 + Math.abs(e) * 3e-16;
      // One unit in the last place is the engine's.
      expect(Math.abs(power(b, e) / b ** e - 1)).toBeLessThanOrEqual(promised + 2 ** -52);
    }),
    { numRuns: 1000, seed: 1 },
  );
});

test("is exact where nothing needs computing", () => {
  expect(power(7.3, 0)).toBe(1);
  expect(power(7.3, 1)).toBe(7.3);
  expect(power(1, 123.4)).toBe(1);
  expect(power(0, 2)).toBe(0);
  expect(power(0, 0)).toBe(1);
  expect(power(0, -1)).toBe(Number.POSITIVE_INFINITY);
  expect(power(-2, 0.5)).toBeNaN();
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { normalQuantile } from "../../src/random/normal.ts";
import { standardNormal } from "../../src/random/standard-normal.ts";
import { between } from "../between.ts";

test("is the normal quantile to 4 in a million, and itself in the tails", () => {
  let farthest = 0;
  for (let k = 1; k < 100_000; k++) {
    const u = (k + 0.37) / 100_001;
    farthest = Math.max(farthest, Math.abs(standardNormal(u) - normalQuantile(u)));
  }
  expect(farthest).toBeLessThan(4e-6);
  for (const u of [1e-15, 1e-5, 0.03, 0.97, 1 - 1e-9]) expect(standardNormal(u)).toBe(normalQuantile(u));
});

test("never falls as the uniform rises, by more than rounding", () => {
  const uniform = between(1e-9, 1 - 1e-9);
  fc.assert(
    fc.property(uniform, uniform, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      expect(standardNormal(high)).toBeGreaterThanOrEqual(standardNormal(low) - 1e-6);
    }),
    { seed: 1 },
  );
});

test("has mean 0 and variance 1 over even strata", () => {
  const strata = Array.from({ length: 20_000 }, (_, k) => standardNormal((k + 0.5) / 20_000));
  const mean = strata.reduce((sum, z) => sum + z, 0) / strata.length;
  const square = strata.reduce((sum, z) => sum + z * z, 0) / strata.length;
  expect(Math.abs(mean)).toBeLessThan(1e-6);
  expect(Math.abs(square - 1)).toBeLessThan(1e-3);
});

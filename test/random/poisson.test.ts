import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Luck } from "../../src/random/luck.ts";
import { poisson } from "../../src/random/poisson.ts";
import { between } from "../between.ts";

const luck = new Luck("truce/seed=1/replication=0");

describe.each([0.02, 0.7, 4, 60, 200, 201, 730, 5000])("with %d expected", (mean) => {
  const count = mean > 1000 ? 1000 : 4000;
  const counts = Array.from({ length: count }, (_, who) => poisson(mean, luck, 3, who, 10));
  const average = counts.reduce((a, b) => a + b) / count;
  const variance = counts.reduce((sum, x) => sum + (x - average) ** 2, 0) / (count - 1);

  test("the mean is right to 3.5 standard errors", () => {
    expect(Math.abs(average - mean)).toBeLessThan(3.5 * Math.sqrt(mean / count));
  });

  test("the variance equals the mean to 3.5 standard errors", () => {
    // Var(s²) ≈ (2·mean² + mean)/n for a Poisson variable.
    expect(Math.abs(variance - mean)).toBeLessThan(3.5 * Math.sqrt((2 * mean * mean + mean) / count));
  });
});

test("single counts come as often as they should", () => {
  const mean = 2;
  const seen = new Array<number>(6).fill(0);
  for (let who = 0; who < 20_000; who++) seen[Math.min(5, poisson(mean, luck, 4, who, 0))]!++;
  const probabilities = [1, 2, 2, 4 / 3, 2 / 3].map((x) => x * Math.exp(-2));
  probabilities.push(1 - probabilities.reduce((a, b) => a + b));
  const chiSquare = probabilities.reduce((sum, p, k) => sum + (seen[k]! - p * 20_000) ** 2 / (p * 20_000), 0);
  expect(chiSquare).toBeLessThan(20.5); // 99.9 % point of 5 degrees of freedom
});

test("a million and none", () => {
  expect(poisson(0, luck, 1, 2, 3)).toBe(0);
  expect(Math.abs(poisson(1e6, luck, 1, 2, 3) - 1e6)).toBeLessThan(3.5e3);
});

test("on the same luck, more expected events never bring fewer", () => {
  const mean = between(0, 1000);
  fc.assert(
    fc.property(mean, mean, fc.nat(), (a, b, who) => {
      const [less, more] = [Math.min(a, b), Math.max(a, b)];
      expect(poisson(more, luck, 1, who, 0)).toBeGreaterThanOrEqual(poisson(less, luck, 1, who, 0));
    }),
    { numRuns: 500, seed: 1 },
  );
});

test("a mean that is no number of events is a bug", () => {
  for (const mean of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => poisson(mean, luck, 1, 2, 3)).toThrow(RangeError);
  }
});

test("a seed means these counts, in every version", () => {
  const frozen = new Luck("truce/seed=1/replication=7");
  expect(poisson(3.5, frozen, 1, 0, 0)).toBe(0);
  expect(poisson(950, frozen, 1, 0, 0)).toBe(937);
});

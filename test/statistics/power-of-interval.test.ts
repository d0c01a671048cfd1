import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { Luck } from "../../src/random/luck.ts";
import { fewestBatches } from "../../src/statistics/fewest-batches.ts";
import { meanInterval } from "../../src/statistics/mean-interval.ts";
import { chanceToCallEqual, chanceToSee } from "../../src/statistics/power-of-interval.ts";
import { between } from "../between.ts";

describe("the chance to see a difference", () => {
  // Difference in deviations, pairs, power of the upper side: SciPy 1.17, 1 − nct.cdf(t(.975), n − 1, d·√n).
  it.each([
    [0.5, 34, 0.8077766855149761],
    [0.2, 199, 0.8016900924629413],
    [0.5, 10, 0.29282856726663364],
    [2, 5, 0.9088848642110241],
    [1, 2, 0.09057971865059422],
  ])("%d deviations in %i pairs", (difference, batches, power) => {
    expect(chanceToSee(difference, { deviation: 1, batches })).toBeCloseTo(power, 7);
  });

  // Sizes of a paired t test at 5 %, two-sided, for Cohen's small, middle and large effect, as G*Power 3.1 gives them.
  it.each([
    [0.2, 0.8, 199],
    [0.5, 0.8, 34],
    [0.8, 0.8, 15],
    [0.2, 0.9, 265],
    [0.5, 0.9, 44],
    [0.8, 0.9, 19],
  ])("an effect of %d is seen in %d of cases from %i pairs on", (difference, power, pairs) => {
    expect(fewestBatches((batches) => chanceToSee(difference * 7, { deviation: 7, batches }) >= power)).toBe(
      pairs,
    );
  });

  it("is the error of one side where there is nothing, and falls with the family", () => {
    expect(chanceToSee(0, { deviation: 3, batches: 10 })).toBeCloseTo(0.025, 9);
    expect(chanceToSee(0, { deviation: 3, batches: 10, family: 5 })).toBeCloseTo(0.005, 9);
  });

  it("rises with batches and with the difference", () => {
    fc.assert(
      fc.property(between(0.01, 3), fc.integer({ min: 2, max: 200 }), (difference, batches) => {
        const power = chanceToSee(difference, { deviation: 1, batches });
        expect(chanceToSee(difference, { deviation: 1, batches: batches + 1 })).toBeGreaterThanOrEqual(
          power - 1e-9,
        );
        expect(chanceToSee(difference * 1.1, { deviation: 1, batches })).toBeGreaterThanOrEqual(power - 1e-9);
      }),
      { numRuns: 50, seed: 1 },
    );
  });
});

test("intervals of drawn batches see a difference, or lie within a margin, as often as is said", () => {
  const luck = new Luck("test/power-of-interval");
  const [tries, batches, difference, margin] = [4000, 8, 0.9, 1.2];
  let [seen, equal] = [0, 0];
  for (let one = 0; one < tries; one++) {
    const values = Array.from({ length: batches }, (_, batch) => luck.normal(0, one, batch));
    const { low, high } = meanInterval(values);
    if (low + difference > 0) seen++;
    if (low > -margin && high < margin) equal++;
  }
  const planned = { deviation: 1, batches };
  // Within four standard errors of a share of so many tries.
  expect(Math.abs(seen / tries - chanceToSee(difference, planned))).toBeLessThan(0.03);
  expect(Math.abs(equal / tries - chanceToCallEqual(margin, planned))).toBeLessThan(0.03);
  expect(seen / tries).toBeGreaterThan(0.4);
  expect(equal / tries).toBeGreaterThan(0.4);
});

test("nothing lies within no margin, and all within a wide one", () => {
  expect(chanceToCallEqual(0, { deviation: 1, batches: 10 })).toBe(0);
  expect(chanceToCallEqual(9, { deviation: 1, batches: 10 })).toBeCloseTo(1, 9);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { holm } from "../../src/statistics/holm.ts";
import { between } from "../between.ts";

const family = fc.array(between(0, 1), { maxLength: 12 });

test("p.adjust(c(.01, .02, .03, .04, .05), 'holm') of R", () => {
  const adjusted = holm([0.01, 0.02, 0.03, 0.04, 0.05]);
  for (const [i, answer] of [0.05, 0.08, 0.09, 0.09, 0.09].entries())
    expect(adjusted[i]).toBeCloseTo(answer, 14);
});

test("answers in the order of the question", () => {
  expect(holm([0.04, 0.01, 0.5])).toEqual([0.08, 0.03, 0.5]);
});

test("what was not tested does not count", () => {
  expect(holm([null, 0.02, null, 0.04])).toEqual([null, 0.04, null, 0.04]);
  expect(holm([])).toEqual([]);
  expect(holm([0.03])).toEqual([0.03]);
});

test("lies between the plain p-value and Bonferroni's, keeps the ranking, does not mind the order", () => {
  fc.assert(
    fc.property(family, (p) => {
      const adjusted = holm(p);
      expect(holm(p.toReversed())).toEqual(adjusted.toReversed());
      p.forEach((own, i) => {
        expect(adjusted[i]).toBeGreaterThanOrEqual(own);
        expect(adjusted[i]).toBeLessThanOrEqual(Math.min(1, own * p.length));
        p.forEach((other, j) => {
          if (own <= other) expect(adjusted[i]!).toBeLessThanOrEqual(adjusted[j]!);
        });
      });
    }),
    { seed: 1 },
  );
});

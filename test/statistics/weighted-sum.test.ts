import fc from "fast-check";
import { expect, test } from "vitest";
import { intervalOf, meanInterval } from "../../src/statistics/mean-interval.ts";
import { RunningProducts } from "../../src/statistics/running-products.ts";
import { RunningSummaries } from "../../src/statistics/running-summaries.ts";
import { weightedSum } from "../../src/statistics/weighted-sum.ts";
import { between } from "../between.ts";

const row = fc.tuple(between(0, 10), between(0, 1000), fc.integer({ min: 0, max: 3 }));
const rows = fc.array(fc.tuple(row, fc.integer({ min: 0, max: 3 })), { minLength: 2, maxLength: 30 });

test("law: a weighted sum has the mean, the interval and the deviation that its values have", () => {
  fc.assert(
    fc.property(rows, fc.boolean(), (all, eachByItself) => {
      const weights = [0.4, 0.01, 2];
      const summaries = new RunningSummaries(3);
      const products = new RunningProducts(3);
      for (const [values, batch] of all) {
        summaries.addRow(batch, Float64Array.from(values));
        products.add(batch, Float64Array.from(values));
      }
      const parts = weights.map((weight, at) => ({ summary: summaries.summary(at, eachByItself), weight }));
      const found = intervalOf(weightedSum(parts, (one, other) => products.within(one, other)));
      const expected = meanInterval(
        all.map(([values]) => values.reduce((sum, value, at) => sum + weights[at]! * value, 0)),
        eachByItself ? undefined : all.map(([, batch]) => batch),
      );
      expect(found.n).toBe(expected.n);
      for (const of of ["mean", "low", "high", "sd"] as const) {
        if (Number.isNaN(expected[of])) expect(found[of]).toBeNaN();
        else expect(found[of]).toBeCloseTo(expected[of], 6);
      }
    }),
    { seed: 1, numRuns: 300 },
  );
});

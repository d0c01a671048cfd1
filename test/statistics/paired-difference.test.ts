import fc from "fast-check";
import { expect, test } from "vitest";
import { pairedDifference } from "../../src/statistics/paired-difference.ts";
import { between } from "../between.ts";

/** Hours of sleep gained with two drugs by the same ten people: Student, Biometrika 6 (1908). */
const FIRST = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
const SECOND = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];

const value = between(-1e4, 1e4);
const pairs = fc.array(fc.tuple(value, value), { minLength: 3, maxLength: 40 });

test("Student's sleep data: t = −4.0621, 9 degrees of freedom, p = .002833 (R's t.test, SciPy's ttest_rel)", () => {
  const { mean, low, high, p, n } = pairedDifference(FIRST, SECOND);
  expect(n).toBe(10);
  expect(mean).toBeCloseTo(-1.58, 12);
  expect(low).toBeCloseTo(-2.459885763276983, 10);
  expect(high).toBeCloseTo(-0.7001142367230175, 10);
  expect(p).toBeCloseTo(0.002832890197384273, 12);
});

test("pairs with a missing value are left out", () => {
  const none = Number.NaN;
  expect(pairedDifference([...FIRST, none, 3], [...SECOND, 3, none])).toEqual(
    pairedDifference(FIRST, SECOND),
  );
});

test("too few pairs have no p-value, and unequal lengths are a bug", () => {
  expect(pairedDifference([2], [1])).toMatchObject({ mean: 1, n: 1, p: null });
  expect(pairedDifference([], [])).toMatchObject({ mean: Number.NaN, n: 0, p: null });
  expect(() => pairedDifference([1], [])).toThrow(RangeError);
});

test("a difference that never varies has no p-value", () => {
  expect(pairedDifference([3, 4, 5], [1, 2, 3])).toEqual({
    mean: 2,
    low: 2,
    high: 2,
    sd: 0,
    n: 3,
    p: null,
    learned: null,
  });
});

test("a sample does not differ from itself", () => {
  fc.assert(
    fc.property(pairs, (sample) => {
      const values = sample.map(([x]) => x);
      const n = values.length;
      expect(pairedDifference(values, values)).toEqual({
        mean: 0,
        low: 0,
        high: 0,
        sd: 0,
        n,
        p: null,
        learned: null,
      });
    }),
    { seed: 1 },
  );
});

test("exchanging the samples changes the sign and not the p-value", () => {
  fc.assert(
    fc.property(pairs, (sample) => {
      const [first, second] = [sample.map(([x]) => x), sample.map(([, y]) => y)];
      const there = pairedDifference(first, second);
      const back = pairedDifference(second, first);
      expect(back.mean).toBeCloseTo(-there.mean, 10);
      expect(back.low).toBeCloseTo(-there.high, 10);
      expect(back.p).toBe(there.p);
    }),
    { seed: 2 },
  );
});

test("the p-value is below .05 exactly when the interval excludes zero", () => {
  fc.assert(
    fc.property(pairs, (sample) => {
      const { low, high, p } = pairedDifference(
        sample.map(([x]) => x),
        sample.map(([, y]) => y),
      );
      fc.pre(p !== null);
      expect(p! < 0.05).toBe(low > 0 || high < 0);
    }),
    { seed: 3 },
  );
});

test("a difference that varies by rounding alone is the same in every pair: no interval without width, no p of nothing", () => {
  const apart = pairedDifference([0.1 + 0.2, 0.3, 0.3, 0.1 + 0.2], [0.1, 0.1, 0.1, 0.1], [0, 1, 0, 1]);
  expect(apart).toMatchObject({ sd: 0, p: null, learned: null });
  const unequal = pairedDifference([0.1 + 0.2, 0.3, 0.3], [0.1, 0.1, 0.1], [0, 1, 1]);
  expect(unequal).toMatchObject({ sd: 0, p: null, learned: null });
  expect(unequal.low).toBe(unequal.high);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Luck } from "../../src/random/luck.ts";
import { ERROR_UNTIL_SHORT, errorOfLook, familyOf, spentBy } from "../../src/statistics/alpha-spending.ts";
import { mean } from "../../src/statistics/mean.ts";
import { ALPHA, meanInterval, reachOf } from "../../src/statistics/mean-interval.ts";
import { sampleDeviation } from "../../src/statistics/sample-deviation.ts";

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
/** The standard error of the mean of independent batches. */
const errorOf = (batches: readonly number[]) => sampleDeviation(batches) / Math.sqrt(batches.length);
const errorsOf = (looks: readonly number[]) =>
  looks.map((_, place) => errorOfLook(looks.slice(0, place + 1)));

describe("the error that looks spend", () => {
  it("is a tenth of 5 % by 10 batches, half by 30, and nine tenths by 90", () => {
    expect([10, 30, 90].map(spentBy)).toEqual([0.005, 0.025, 0.045]);
    expect(errorsOf([10, 30, 90]).map((error) => Number(error.toFixed(12)))).toEqual([0.005, 0.02, 0.02]);
    expect([errorOfLook([30]), errorOfLook([])]).toEqual([0.025, 0]);
  });

  it("adds up to less than 5 %, wherever looks are and however many follow", () => {
    const looks = fc.uniqueArray(fc.integer({ min: 2, max: 1000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(looks, (numbers) => {
        const errors = errorsOf(numbers.toSorted((one, other) => one - other));
        expect(Math.min(...errors)).toBeGreaterThan(0);
        expect(sum(errors)).toBeLessThan(ALPHA);
        expect(sum(errors)).toBeCloseTo(spentBy(Math.max(...numbers)), 12);
      }),
    );
  });

  it("makes an interval one of a family", () => {
    expect([familyOf(ALPHA), familyOf(0.01)]).toEqual([1, 5]);
    const values = [1, 2, 4, 8];
    expect(meanInterval(values, undefined, familyOf(0.01))).toEqual(meanInterval(values, undefined, 5));
    const { mean: centre, high } = meanInterval(values, undefined, 5);
    expect(high - centre).toBeCloseTo(reachOf(1, 4, 5) * errorOf(values), 12);
  });
});

/** The mean of a batch of one of many tries, without any difference between plans. */
type Draw = (luck: Luck, batch: number, tried: number) => number;

/** Student's t of 3 degrees of freedom: now and then a batch lies far out. */
const heavyTailed: Draw = (luck, batch, tried) => {
  const squares = sum([2, 3, 4].map((purpose) => luck.normal(purpose, batch, tried) ** 2));
  return luck.normal(1, batch, tried) / Math.sqrt(squares / 3);
};
/** The mean of six trials whose luck falls to one side, as that of rare large deals. */
const skewed: Draw = (luck, batch, tried) =>
  sum([1, 2, 3, 4, 5, 6].map((purpose) => luck.exponential(purpose, batch, tried) - 1)) / 6;
const normal: Draw = (luck, batch, tried) => luck.normal(1, batch, tried);

/** Means of batches of a try, drawn once for all ways to look at them. */
type Batches = (tried: number) => readonly number[];

const MOST = 80;

function batchesOf(name: string, draw: Draw): Batches {
  const luck = new Luck(`statistics/alpha-spending/${name}`);
  const drawn: (readonly number[])[] = [];
  return (tried) => {
    drawn[tried] ??= Array.from({ length: MOST }, (_, batch) => draw(luck, batch, tried));
    return drawn[tried];
  };
}

const kinds = {
  normal: batchesOf("normal", normal),
  "heavy-tailed": batchesOf("heavy-tailed", heavyTailed),
  skewed: batchesOf("skewed", skewed),
};

const TRIES = 4000;

/** So many standard errors above 5 % of tries and it errs too often: by luck alone in one case of a hundred. */
const isKept = (errors: number, tries = TRIES) =>
  errors <= tries * ALPHA + 2.33 * Math.sqrt(tries * ALPHA * (1 - ALPHA));

/** What a look sees: the mean of the batches so far, and half of its interval. */
interface Seen {
  readonly mean: number;
  readonly reach: number;
}

/** Whoever looks after so many batches, each time at an interval of this error, and stops where this holds, or at the last look. */
interface Way {
  readonly looks: readonly number[];
  readonly errors: readonly number[];
  readonly stops: (seen: Seen) => boolean;
}

const excludesZero = ({ mean: centre, reach }: Seen) => Math.abs(centre) > reach;

/** In how many tries whoever looks in this way is told in the end what is not so. */
function falseIn(batches: Batches, { looks, errors, stops }: Way, tries = TRIES): number {
  // Tries differ only in the error of the mean: the quantile of Student's t is reckoned once a look.
  const reaches = looks.map((number, look) => reachOf(1, number, familyOf(errors[look]!)));
  const told = (all: readonly number[]): Seen => {
    for (const [look, number] of looks.entries()) {
      const values = all.slice(0, number);
      const seen = { mean: mean(values), reach: reaches[look]! * errorOf(values) };
      if (stops(seen) || look === looks.length - 1) return seen;
    }
    throw new Error("nobody looked");
  };
  return sum(Array.from({ length: tries }, (_, tried) => (excludesZero(told(batches(tried))) ? 1 : 0)));
}

const doubling = [10, 20, 40, 80];
const always = (error: number) => doubling.map(() => error);

describe.each(Object.entries(kinds))("plans that do not differ, by batches that are %s,", (_, batches) => {
  it.each([doubling, [4, 8, 12, 16, 20, 24, 28, 32, 36, 40]])(
    "are told apart in at most one try of twenty at looks planned after %i, %i, %i, %i and so on",
    (...looks) => {
      expect(isKept(falseIn(batches, { looks, errors: errorsOf(looks), stops: excludesZero }))).toBe(true);
    },
  );

  it("are told apart too often by whoever peeks at the usual interval at the same looks", () => {
    const peeking = { looks: doubling, errors: always(ALPHA), stops: excludesZero };
    expect(isKept(falseIn(batches, peeking))).toBe(false);
  });
});

describe("an interval at which trials stop because it is short enough", () => {
  /** Looks until half of the interval is no longer than this, in deviations of a batch. */
  const untilShort = (asked: number, error: number): Way => ({
    ...{ looks: doubling, errors: always(error) },
    stops: ({ reach }) => reach <= asked,
  });

  it.each([0.75, 0.55, 0.4, 0.3])(
    "holds the truth in 95 of 100 tries where it was to reach %d at most",
    (asked) => {
      const way = untilShort(asked, ERROR_UNTIL_SHORT);
      expect(isKept(falseIn(kinds.normal, way))).toBe(true);
      expect(isKept(falseIn(kinds["heavy-tailed"], way))).toBe(true);
    },
  );

  it("would not if each were the usual one", () => {
    expect(isKept(falseIn(kinds.normal, untilShort(0.5, ALPHA), 10_000), 10_000)).toBe(false);
  });
});

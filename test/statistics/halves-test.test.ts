import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { Luck } from "../../src/random/luck.ts";
import { type HalvesTest, testHalves, testHalvesBeside } from "../../src/statistics/halves-test.ts";
import { pairedDifference } from "../../src/statistics/paired-difference.ts";
import { studentTQuantile, studentTTail } from "../../src/statistics/student-t.ts";
import { between } from "../between.ts";

/** Values of blocks one after another, in each first one half, then the other. */
function tested(values: readonly number[], blocks: number, each: number): HalvesTest {
  const isSecond = (place: number) => place % (2 * each) >= each;
  const half = (second: boolean) => values.filter((_, place) => isSecond(place) === second);
  return testHalves({ first: half(false), second: half(true) }, blocks, each);
}

test("one block is Student's t test: his data of extra sleep, t = −1.8608, 18 degrees of freedom, p = .0792", () => {
  // Student 1908, as R's sleep; t.test(extra ~ group, var.equal = TRUE).
  const one = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0];
  const other = [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4];
  const { difference, t, freedom } = tested([...one, ...other], 1, 10);
  expect(difference).toBeCloseTo(1.58, 12);
  expect(t).toBeCloseTo(1.8608, 4);
  expect(freedom).toBe(18);
  expect(2 * studentTTail(t, freedom)).toBeCloseTo(0.07919, 5);
  // The same as pairs, each a block: t = 4.0621, 9 degrees of freedom.
  const pairs = tested(
    one.flatMap((value, pair) => [value, other[pair]!]),
    10,
    1,
  );
  expect(pairs.t).toBeCloseTo(4.0621, 4);
  expect(pairs.freedom).toBe(9);
});

test("blocks of two values are the paired t test", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(between(-5, 5), between(-5, 5)), { minLength: 3, maxLength: 20 }),
      (pairs) => {
        const { difference, t, freedom } = tested(pairs.flat(), pairs.length, 1);
        const known = pairedDifference(
          pairs.map(([, second]) => second),
          pairs.map(([first]) => first),
        );
        expect(difference).toBeCloseTo(known.mean, 10);
        if (known.p !== null && known.p > 1e-9)
          expect(2 * studentTTail(Math.abs(t), freedom)).toBeCloseTo(known.p, 8);
      },
    ),
    { numRuns: 100, seed: 1 },
  );
});

test("what a block has of its own changes nothing, and what a half has shows as it is", () => {
  const values = [1, 4, 2, 8, 5, 7, 3, 3, 9, 1, 6, 2];
  const before = tested(values, 3, 2);
  const lifted = values.map((value, place) => value + 100 * Math.floor(place / 4));
  expect(tested(lifted, 3, 2).t).toBeCloseTo(before.t, 9);
  const treated = values.map((value, place) => value + (place % 4 > 1 ? 5 : 0));
  expect(tested(treated, 3, 2).difference).toBeCloseTo(before.difference + 5, 9);
});

test("where nothing varies nothing is found", () => {
  expect(tested([2, 2, 2, 2], 1, 2)).toEqual({ difference: 0, t: 0, freedom: 2 });
});

test("halves that are alike differ in 5 % of tries, blocks with luck of their own or not", () => {
  const luck = new Luck("test/halves-test");
  const [tries, blocks, each] = [4000, 3, 2];
  const beyond = studentTQuantile(0.975, 2 * blocks * each - blocks - 1);
  let found = 0;
  for (let one = 0; one < tries; one++) {
    const values = Array.from(
      { length: 2 * blocks * each },
      (_, place) => luck.normal(0, one, place) + 5 * luck.normal(1, one, Math.floor(place / (2 * each))),
    );
    if (Math.abs(tested(values, blocks, each).t) > beyond) found++;
  }
  expect(found / tries).toBeGreaterThan(0.036);
  expect(found / tries).toBeLessThan(0.064);
});

describe("beside the past", () => {
  const first = [12, 15, 9, 20, 14, 11];
  const second = [16, 21, 10, 25, 13, 19];
  const before = { first: [5, 7, 3, 9, 6, 4], second: [6, 8, 2, 11, 5, 8] };

  it("is the regression on blocks, halves and past: NumPy's least squares gives 2.0959, t = 4.2594 on 7 degrees", () => {
    const { difference, t, freedom } = testHalvesBeside({ first, second }, before, 3, 2);
    expect(difference).toBeCloseTo(2.0959232613908862, 10);
    expect(t).toBeCloseTo(4.25939405221506, 10);
    expect(freedom).toBe(7);
  });

  it("is the plain test, of one degree of freedom less, where the past was the same for all", () => {
    const same = { first: [4, 4, 4, 4, 4, 4], second: [4, 4, 4, 4, 4, 4] };
    const plain = testHalves({ first, second }, 3, 2);
    const { difference, t, freedom } = testHalvesBeside({ first, second }, same, 3, 2);
    expect(difference).toBeCloseTo(plain.difference, 12);
    expect(freedom).toBe(plain.freedom - 1);
    expect(t).toBeCloseTo(plain.t * Math.sqrt(freedom / plain.freedom), 12);
  });

  it("finds something in 5 % of tries where there is nothing, and sees more of what there is than the plain test", () => {
    const luck = new Luck("test/halves-test/beside");
    const [tries, each] = [3000, 6];
    const [plain, beside] = [1, 2].map((covariates) => studentTQuantile(0.975, 2 * each - 1 - covariates));
    const count = { falsely: 0, plain: 0, beside: 0 };
    for (let one = 0; one < tries; one++) {
      const able = Array.from({ length: 2 * each }, (_, rep) => luck.normal(0, one, rep));
      const halves = (purpose: number, more: number) => ({
        first: able.slice(0, each).map((ability, rep) => ability + 0.4 * luck.normal(purpose, one, rep)),
        second: able
          .slice(each)
          .map((ability, rep) => ability + more + 0.4 * luck.normal(purpose + 1, one, rep)),
      });
      const past = halves(1, 0);
      if (Math.abs(testHalvesBeside(halves(3, 0), past, 1, each).t) > beside!) count.falsely++;
      if (testHalvesBeside(halves(3, 0.8), past, 1, each).t > beside!) count.beside++;
      if (testHalves(halves(3, 0.8), 1, each).t > plain!) count.plain++;
    }
    expect(count.falsely / tries).toBeGreaterThan(0.034);
    expect(count.falsely / tries).toBeLessThan(0.066);
    expect(count.beside).toBeGreaterThan(1.5 * count.plain);
  });
});

import { expect, test } from "vitest";
import { decisionPower } from "../../src/power/decision-power.ts";
import { Luck } from "../../src/random/luck.ts";
import { meanInterval } from "../../src/statistics/mean-interval.ts";

const luck = new Luck("test/decision-power");
const [batches, each] = [10, 6];
const batchOf = Array.from({ length: batches * each }, (_, trial) => trial % batches);
const old = Float64Array.from(batchOf, (_, trial) => 100 + luck.normal(0, trial, 0));
const more = Float64Array.from(old, (value, trial) => value + 2 + luck.normal(1, batchOf[trial]!, 0));
const question = { metric: "profit", old, new: more, batches: batchOf, margin: 1, family: 1 };

test("asks of half the margin, the margin, twice as much and the gap, by the spread of batch means", () => {
  const { gap, deviation, differences } = decisionPower(question);
  const interval = meanInterval(
    more.map((value, trial) => value - old[trial]!),
    batchOf,
  );
  expect(gap!.low).toBeCloseTo(interval.low, 9);
  expect(deviation).toBeCloseTo(((interval.high - interval.mean) / 2.262157) * Math.sqrt(batches), 5);
  expect(differences.map(({ of, times }) => `${times} ${of}`)).toEqual([
    "0.5 margin",
    "1 margin",
    "2 margin",
    "1 gap",
  ]);
  expect(differences.at(-1)).toMatchObject({ difference: gap!.mean, callEqual: null });
  for (const { see, callEqual } of differences) {
    expect(see.in90!).toBeGreaterThanOrEqual(see.in80!);
    if (callEqual) expect(callEqual.in80!).toBeGreaterThanOrEqual(see.in80!);
  }
  // Half the difference takes four times the batches, about.
  const [half, whole] = decisionPower({ ...question, margin: deviation! / 5 }).differences;
  expect(half!.see.in80! / whole!.see.in80!).toBeGreaterThan(3.9);
  expect(half!.see.in80! / whole!.see.in80!).toBeLessThan(4.1);
});

test("says as many batches as the table of the paired t test: half a deviation, 34 and 44", () => {
  const { deviation } = decisionPower(question);
  const [, one] = decisionPower({ ...question, margin: deviation! / 2 }).differences;
  expect(one!.see).toEqual({ in80: 34, in90: 44 });
});

test("several plans take more batches each", () => {
  const batchesFor = (family: number) => decisionPower({ ...question, family }).differences[1]!.see.in80!;
  expect(batchesFor(3)).toBeGreaterThan(batchesFor(1));
});

test("no margin is not asked about, nor a gap where there is none", () => {
  expect(decisionPower({ ...question, margin: 0 }).differences.map(({ of }) => of)).toEqual(["gap"]);
  expect(decisionPower({ ...question, new: old })).toMatchObject({ deviation: 0, differences: [] });
  const nowhere = new Float64Array(old.length).fill(Number.NaN);
  expect(decisionPower({ ...question, new: nowhere })).toMatchObject({
    gap: null,
    deviation: null,
    differences: [],
  });
});

test("what batches without end would take is no number", () => {
  const [small] = decisionPower({ ...question, margin: 1e-6 }).differences;
  expect(small!.see).toEqual({ in80: null, in90: null });
});

test("takes batches whose means agree by chance for no certainty, and reckons with as many as there are", () => {
  // Each batch has differences of −1 and 2. As four that stand alone they deviate by √3, so their mean by √3/2, and one of two batches by √2 times that.
  const level = { old: new Float64Array(4), new: Float64Array.of(-1, -1, 2, 2), batches: [0, 1, 0, 1] };
  expect(decisionPower({ ...question, ...level }).deviation).toBeCloseTo(Math.sqrt(3 / 2), 12);
});

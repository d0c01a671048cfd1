import fc from "fast-check";
import { expect, test } from "vitest";
import { Memory } from "../../../src/model/decisions/memory.ts";
import { type Outlook, paySlopes } from "../../../src/model/decisions/slope.ts";
import { Luck } from "../../../src/random/luck.ts";
import { normalCdf, normalDensity } from "../../../src/random/normal.ts";
import { between } from "../../between.ts";

function outlook(
  expected: readonly number[],
  pay: Outlook["pay"]["of"],
  periods = 1,
  weight = expected.map(() => 1),
) {
  return {
    expected: Float64Array.from(expected),
    periods,
    weight: Float64Array.from(weight),
    pay: { of: pay },
  };
}

function slopesOf(view: Outlook, memory: Memory, worlds: number, nodes: number) {
  const out = new Float64Array(memory.readings);
  paySlopes(view, memory, worlds, nodes, out);
  return out;
}

/** With an empty memory people hold exactly the beliefs they are given; many worlds, so that only the rule can err. */
function slopesBelieved(view: Outlook, spreads: readonly number[]) {
  return slopesOf(view, new Memory(spreads.length, 60, spreads), 2042, 64);
}

function within1Percent(found: number, exact: number) {
  expect(Math.abs(found / exact - 1)).toBeLessThan(0.01);
}

/** A memory of months of normal luck: the reading's own, and a part that falls on all. */
function lived(readings: number, months: number, key: string, common = 0) {
  const luck = new Luck(key);
  const memory = new Memory(readings, 60, new Array(readings).fill(1));
  for (let month = 0; month < months; month++) {
    const shared = common * luck.normal(0, readings, month);
    memory.remember(Array.from({ length: readings }, (_, r) => luck.normal(0, r, month) + shared));
  }
  return memory;
}

const winner = (prize: number) => (values: ArrayLike<number>) => {
  for (let rival = 1; rival < values.length; rival++) if (values[rival]! >= values[0]!) return 0;
  return prize;
};

const spread = between(0.5, 3);

test("law: a linear plan has exactly its rates, whatever was lived and however few nodes", () => {
  const rates = fc.tuple(between(-5, 5), between(-5, 5), between(-5, 5));
  fc.assert(
    fc.property(
      rates,
      fc.nat(90),
      fc.integer({ min: 1, max: 20 }),
      between(1, 12),
      (rate, months, worlds, periods) => {
        const pay = (v: Float64Array) => 1000 + rate[0] * v[0]! + rate[1] * v[1]! + rate[2] * v[2]!;
        const view = outlook([3, -2, 40], pay, periods, [1, 0.3, 7]);
        const slopes = slopesOf(view, lived(3, months, "linear"), worlds, 8);
        rate.forEach((each, r) => {
          expect(slopes[r]).toBeCloseTo(each, 8);
        });
      },
    ),
  );
});

test("law: the contest of two has the slope of Lazear & Rosen, within 1 %", () => {
  fc.assert(
    fc.property(
      spread,
      spread,
      between(-1, 1),
      between(1, 12),
      between(0.3, 2),
      (s0, s1, lead, periods, weight) => {
        const sum = weight * Math.sqrt(periods * (s0 * s0 + s1 * s1));
        const view = outlook([5 + lead * sum, 5], winner(2), periods, [weight, weight]);
        const slopes = slopesBelieved(view, [s0, s1]);
        within1Percent(slopes[0]!, (2 * normalDensity(lead)) / sum);
        within1Percent(slopes[1]!, (-2 * normalDensity(lead)) / sum);
      },
    ),
    { numRuns: 60, seed: 1 },
  );
});

test.each([
  [2, 0.28209],
  [3, 0.28209],
  [4, 0.25734],
])("%i in a contest, the winner takes all: slope %f", (players, exact) => {
  const equals = new Array<number>(players).fill(0);
  within1Percent(
    slopesBelieved(
      outlook(equals, winner(1)),
      equals.map(() => 1),
    )[0]!,
    exact,
  );
});

test("law: a lump for reaching a quota has the normal density, within 1 %", () => {
  fc.assert(
    fc.property(spread, between(-1.5, 1.5), between(1, 12), (s, distance, periods) => {
      const sum = s * Math.sqrt(periods);
      const view = outlook([7], (v) => (v[0]! >= 7 + distance * sum ? 2 : 0), periods);
      within1Percent(slopesBelieved(view, [s])[0]!, (2 * normalDensity(distance)) / sum);
    }),
    { numRuns: 100, seed: 1 },
  );
});

test("law: an accelerator pays the mean of its two rates, within 1 %", () => {
  fc.assert(
    fc.property(spread, between(-2, 2), between(0.2, 3), between(0.2, 3), (s, distance, base, above) => {
      const pay = (v: Float64Array) => base * v[0]! + (above - base) * Math.max(0, v[0]!);
      const exact = base + (above - base) * normalCdf(distance);
      within1Percent(slopesBelieved(outlook([distance * s], pay), [s])[0]!, exact);
    }),
    { numRuns: 100, seed: 1 },
  );
});

test("in its first week a contest has a finite slope, whatever the number of worlds", () => {
  for (const worlds of [1, 2, 6, 60]) {
    const slope = slopesOf(outlook([0, 0], winner(2)), new Memory(2, 60, [1, 1]), worlds, 8)[0]!;
    expect(slope).toBeGreaterThan(0.1);
    expect(slope).toBeLessThan(1);
  }
});

test("a shock that falls on both leaves a contest as steep as without it (finding A19i)", () => {
  let ratio = 0;
  for (let seed = 0; seed < 40; seed++) {
    const view = outlook([0, 0], winner(2));
    const calm = slopesOf(view, lived(2, 120, `shock ${seed}`), 60, 32)[0]!;
    const stormy = slopesOf(view, lived(2, 120, `shock ${seed}`, 1), 60, 32)[0]!;
    ratio += stormy / calm / 40;
  }
  // Believed independent, the shocks would flatten it to 1/√2; doubt about what is shared costs 4 %.
  expect(ratio).toBeGreaterThan(0.94);
  expect(ratio).toBeLessThan(1.02);
});

test("a reading that results no longer add to has no slope", () => {
  const slopes = slopesOf(
    outlook([0, 0], (v) => v[0]! + v[1]!, 1, [0, 1]),
    lived(2, 10, "over"),
    6,
    8,
  );
  expect(slopes[0]).toBe(0);
  expect(slopes[1]).toBeCloseTo(1, 12);
});

test("where no luck was ever seen the slope is still that of the plan", () => {
  const memory = new Memory(1, 60, [1]);
  for (let month = 0; month < 5000; month++) memory.remember([0]);
  expect(
    slopesOf(
      outlook([3], (v) => 2 * v[0]!),
      memory,
      6,
      8,
    )[0],
  ).toBeCloseTo(2, 6);
});

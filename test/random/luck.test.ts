import fc from "fast-check";
import { expect, test } from "vitest";
import { log } from "../../src/random/log.ts";
import { Luck } from "../../src/random/luck.ts";
import { standardNormal } from "../../src/random/standard-normal.ts";
import { Stream } from "../../src/random/stream.ts";

const KEY = "truce/seed=1/replication=7";
const int32 = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

/** Draws a pair of numbers for each index. */
type Pairs = (index: number) => readonly [number, number];

/** Chi-square of pairs over an 8 × 8 grid, as a standard normal score (Wilson and Hilferty 1931). */
function gridScore(pairs: Pairs, count: number): number {
  const cells = new Array<number>(64).fill(0);
  for (let i = 0; i < count; i++) {
    const [x, y] = pairs(i);
    cells[Math.floor(x * 8) * 8 + Math.floor(y * 8)]!++;
  }
  const expected = count / 64;
  const chiSquare = cells.reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0);
  return ((chiSquare / 63) ** (1 / 3) - (1 - 2 / (9 * 63))) / Math.sqrt(2 / (9 * 63));
}

/** Correlation of pairs, as a standard normal score. */
function correlationScore(pairs: Pairs, count: number): number {
  let sum = 0;
  for (let i = 0; i < count; i++) {
    const [x, y] = pairs(i);
    sum += (x - 0.5) * (y - 0.5);
  }
  return (sum / count) * 12 * Math.sqrt(count);
}

test("a seed means these numbers, in every version", () => {
  const luck = new Luck(KEY);
  expect(luck.uniform(1, 0, 0)).toBe(0.009224203391766328);
  expect(luck.uniform(1, 0, 1)).toBe(0.3570362285454248);
  expect(luck.uniform(1, 1, 0)).toBe(0.495580538086284);
  expect(luck.uniform(2, 0, 0)).toBe(0.44439585306527574);
  expect(luck.uniform(1, 9_999_999, -20)).toBe(0.5814200118968303);
  expect(luck.exponential(1, 0, 0)).toBe(4.68592444598026);
  expect(luck.normal(1, 0, 0)).toBe(-2.3564931723696905);
  expect(new Luck("truce/seed=1/replication=8").uniform(1, 0, 0)).toBe(0.3435851301016365);
});

test("a draw depends on its address alone, not on the draws before it", () => {
  fc.assert(
    fc.property(
      int32,
      int32,
      int32,
      fc.array(fc.tuple(int32, int32, int32)),
      (purpose, who, when, others) => {
        const busy = new Luck(KEY);
        const stream = new Stream();
        for (const [p, w, t] of others) {
          busy.normal(p, w, t);
          busy.open(stream, p, w, t);
        }
        expect(busy.uniform(purpose, who, when)).toBe(new Luck(KEY).uniform(purpose, who, when));
      },
    ),
    { seed: 1 },
  );
});

test("lies strictly between 0 and 1; exponential and normal are its transforms", () => {
  const luck = new Luck(KEY);
  fc.assert(
    fc.property(int32, int32, int32, (purpose, who, when) => {
      const u = luck.uniform(purpose, who, when);
      expect(u).toBeGreaterThan(0);
      expect(u).toBeLessThan(1);
      expect(luck.exponential(purpose, who, when)).toBe(-log(u));
      expect(luck.normal(purpose, who, when)).toBe(standardNormal(u));
    }),
    { seed: 2 },
  );
});

test("no two people or days share a draw or a stream", () => {
  const luck = new Luck(KEY);
  const stream = new Stream();
  const draws = new Set<number>();
  const starts = new Set<number>();
  for (let who = 0; who < 400; who++) {
    for (let when = -50; when < 50; when++) {
      draws.add(luck.uniform(5, who, when));
      luck.open(stream, 5, who, when);
      starts.add(stream.uniform());
    }
  }
  // 40,000 of 2^52 values meet by chance with probability 2e-7.
  expect(draws.size).toBe(40_000);
  expect(starts.size).toBe(40_000);
});

const luck = new Luck(KEY);
const neighbours: Readonly<Record<string, Pairs>> = {
  "neighbouring people": (i) => [luck.uniform(1, i, 3), luck.uniform(1, i + 1, 3)],
  "neighbouring days": (i) => [luck.uniform(1, 3, i - 5000), luck.uniform(1, 3, i - 4999)],
  "neighbouring purposes": (i) => [luck.uniform(7, i, 0), luck.uniform(8, i, 0)],
  "person and day exchanged": (i) => [luck.uniform(1, i, 100_000), luck.uniform(1, 100_000, i)],
  "purpose and person exchanged": (i) => [luck.uniform(i, 3, 0), luck.uniform(3, i, 0)],
  "people 65,536 apart": (i) => [luck.uniform(2, i, 0), luck.uniform(2, i + 65_536, 0)],
  "a grid of people and days": (i) => [
    luck.uniform(4, i % 100, Math.floor(i / 100)),
    luck.uniform(4, (i % 100) + 1, Math.floor(i / 100) + 1),
  ],
};

test.each(Object.entries(neighbours))("%s are uniform and independent", (_, pairs) => {
  expect(Math.abs(gridScore(pairs, 40_000))).toBeLessThan(3.5);
  expect(Math.abs(correlationScore(pairs, 40_000))).toBeLessThan(3.5);
});

test("neighbouring replications and seeds are independent", () => {
  const lucks = Array.from({ length: 2001 }, (_, i) => new Luck(`truce/seed=1/replication=${i}`));
  const seeds = Array.from({ length: 2001 }, (_, i) => new Luck(`truce/seed=${i}/replication=1`));
  for (const row of [lucks, seeds]) {
    const pairs: Pairs = (i) => {
      const [index, day] = [i % 2000, Math.floor(i / 2000)];
      return [row[index]!.uniform(1, 0, day), row[index + 1]!.uniform(1, 0, day)];
    };
    expect(Math.abs(gridScore(pairs, 20_000))).toBeLessThan(3.5);
    expect(Math.abs(correlationScore(pairs, 20_000))).toBeLessThan(3.5);
  }
});

test.each([0, 1, 2])("turning one bit of part %d of an address turns half the bits of the draw", (part) => {
  for (let bit = 0; bit < 32; bit++) {
    let turned = 0;
    for (let i = 0; i < 400; i++) {
      const address: [number, number, number] = [i % 20, i, -i];
      const before = Math.floor(luck.uniform(...address) * 2 ** 32);
      address[part]! ^= 1 << bit;
      let changed = (before ^ Math.floor(luck.uniform(...address) * 2 ** 32)) >>> 0;
      for (; changed > 0; changed &= changed - 1, changed >>>= 0) turned++;
    }
    expect(Math.abs(turned / 12_800 - 0.5)).toBeLessThan(0.022); // five standard errors
  }
});

import { expect, test } from "vitest";
import { IMAGINED_MONTHS } from "../../../src/model/decisions/imagined-months.ts";
import { Memory } from "../../../src/model/decisions/memory.ts";

function after(memory: Memory, ...months: readonly (readonly number[])[]) {
  for (const surprises of months) memory.remember(surprises);
  return memory;
}

test("before anything is lived, luck is none and its spread the one believed at first", () => {
  const memory = new Memory(2, 60, [3, 4]);
  expect([...memory.luck, ...memory.spread, ...memory.own, ...memory.shared]).toEqual([
    0, 0, 3, 4, 3, 4, 0, 0,
  ]);
});

test("three months worked by hand", () => {
  const memory = after(new Memory(2, 60, [1, 1]), [1, 2], [2, 2], [3, 5]);
  const p = 12 * 0.97 * 0.97 * 0.97;
  // Means 2 and 3, squares about them 2 and 6, product about them 3; K/(K+12) = 1/5, K/(K+6) = 1/3.
  expect(memory.luck[0]).toBeCloseTo(2 / 5, 12);
  expect(memory.luck[1]).toBeCloseTo(3 / 5, 12);
  const spread = Math.sqrt((6 + p) / (2 + p));
  expect(memory.spread[0]).toBeCloseTo(1, 12);
  expect(memory.spread[1]).toBeCloseTo(spread, 12);
  // The world of the first is the second over its spread: product 3/spread, squares 6/spread².
  const first = (0.5 * spread) / 3;
  expect(memory.shared[0]).toBeCloseTo(first, 12);
  expect(memory.shared[1]).toBeCloseTo(1.5 / 3, 12);
  // What is left: (squares − 2·shared·product + shared²·world squares + p)/(K − 1 + p − 1/3·(2 − 1/3)).
  const evidence = 2 + p - 5 / 9;
  expect(memory.own[0]).toBeCloseTo(Math.sqrt((2 - 1 + 1 / 6 + p) / evidence), 12);
  expect(memory.own[1]).toBeCloseTo(Math.sqrt((6 - 3 + 0.5 + p) / evidence), 12);
});

test("a memory holds two periods at least, of which a spread can be made", () => {
  const memory = after(new Memory(1, 2, [1]), [9], [1], [3]);
  expect(memory.months).toBe(2);
  expect(() => new Memory(1, 1, [1])).toThrow(RangeError);
});

test("what is beyond capacity is forgotten", () => {
  const memory = after(new Memory(1, 3, [1]), [100], [100], [1], [2], [3]);
  expect(memory.months).toBe(3);
  expect(memory.luck[0]).toBeCloseTo(2 / 5, 12);
});

test("a lone reading has no world", () => {
  const memory = after(new Memory(1, 60, [1]), [1], [-1], [2]);
  expect(memory.shared[0]).toBe(0);
  expect(memory.own[0]).toBe(memory.spread[0]);
});

test("however much the world explains, a quarter of the spread stays one's own", () => {
  const memory = new Memory(2, 1000, [1, 1]);
  for (let month = 0; month < 1000; month++) memory.remember(month % 2 === 0 ? [1, 1] : [-1, -1]);
  expect(memory.own[0]).toBeCloseTo(memory.spread[0]! / 4, 12);
});

test("a wrong first belief about the spread fades away", () => {
  const memory = new Memory(1, 60, [30]);
  for (let month = 0; month < 400; month++) memory.remember([month % 2 === 0 ? 1 : -1]);
  expect(memory.spread[0]).toBeCloseTo(Math.sqrt(60 / 59), 2);
});

test("recall visits each lived month once and imagined months before", () => {
  const memory = after(new Memory(1, 60, [5]), [1], [2], [6]);
  const deviation = new Float64Array(1);
  const p = 12 * 0.97 * 0.97 * 0.97;
  const share = p / (3 + p);
  const at = (place: number) => {
    memory.recall(place, deviation);
    return deviation[0]!;
  };
  const lived = [1 / 6, 3 / 6, 5 / 6].map((part) => at(share + part * (1 - share)));
  expect(lived).toEqual([-2, -1, 3]);
  const imagined = Array.from({ length: IMAGINED_MONTHS }, (_, m) =>
    at(((m + 0.5) / IMAGINED_MONTHS) * share),
  );
  const squares = imagined.reduce((sum, value) => sum + value * value, 0);
  expect(imagined.reduce((sum, value) => sum + value, 0)).toBeCloseTo(0, 9);
  expect(squares / IMAGINED_MONTHS).toBeCloseTo(25, 9);
});

test("a surprise that is not a number, and a spread of nothing or of one period, are refused", () => {
  expect(() => new Memory(1, 60, [1]).remember([Number.NaN])).toThrow(RangeError);
  expect(() => new Memory(1, 60, [0])).toThrow(RangeError);
  expect(() => new Memory(1, 1, [1])).toThrow(RangeError);
  expect(() => new Memory(2, 60, [1])).toThrow(RangeError);
});

test("what never surprises any more is still believed to vary by a millionth of the first belief", () => {
  const memory = new Memory(1, 60, [100]);
  for (let month = 0; month < 2000; month++) memory.remember([5]);
  expect(memory.spread[0]).toBeCloseTo(1e-4, 12);
});

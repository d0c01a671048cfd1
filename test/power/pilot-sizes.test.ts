import { expect, test } from "vitest";
import { pilotSizes, toldSizes, unitsOf } from "../../src/power/pilot-sizes.ts";

const told = (halves: "reps" | "teams", reps: number) =>
  toldSizes(pilotSizes(halves, reps), Math.floor(reps / 2)).map(unitsOf);

test("reps by doubling, half of the company among them, up to 128 or two companies", () => {
  expect(told("reps", 8)).toEqual([2, 4, 8, 16, 32, 64, 128]);
  expect(told("reps", 9)).toEqual([2, 4, 8, 16, 32, 64, 128]);
  expect(told("reps", 30)).toEqual([2, 4, 8, 15, 30, 60, 120]);
  expect(told("reps", 200)).toEqual([2, 4, 8, 16, 32, 64, 100, 200]);
});

test("of companies of two or three, one rep is on each plan, and it takes three of them to test", () => {
  expect(told("reps", 2)[0]).toBe(3);
  expect(pilotSizes("reps", 3).every(({ each }) => each === 1)).toBe(true);
});

test("teams by doubling, whatever their size", () => {
  expect(told("teams", 8).filter((size) => size !== 4)).toEqual([2, 8, 16, 32, 64]);
  expect(told("teams", 1)).toEqual([2, 4, 8, 16, 32, 64]);
});

test("beyond half a company pilots are whole companies", () => {
  for (const { blocks, each } of pilotSizes("reps", 10)) expect(blocks === 1 || each === 5).toBe(true);
});

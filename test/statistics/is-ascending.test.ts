import { expect, test } from "vitest";
import { isAscending } from "../../src/statistics/is-ascending.ts";

test("numbers ascend where each is larger than the one before", () => {
  expect([[], [3], [1, 2, 5]].map(isAscending)).toEqual([true, true, true]);
  expect(
    [
      [1, 1],
      [2, 1],
      [1, 3, 2],
    ].map(isAscending),
  ).toEqual([false, false, false]);
});

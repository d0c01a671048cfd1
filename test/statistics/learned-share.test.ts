import { expect, test } from "vitest";
import { Luck } from "../../src/random/luck.ts";
import { learnedShare } from "../../src/statistics/learned-share.ts";
import { mean } from "../../src/statistics/mean.ts";
import { inBatches } from "./in-batches.ts";

test("by hand: means 2 and 6 vary by 8, of which 2 within over two a batch are 1", () => {
  expect(
    learnedShare(
      inBatches([
        [1, 3],
        [5, 7],
      ]),
    ),
  ).toBeCloseTo(1 - 1 / 8, 12);
});

test("all of it where nothing varies within a batch, none where batches vary less than luck would make them", () => {
  expect(
    learnedShare(
      inBatches([
        [1, 1],
        [3, 3],
      ]),
    ),
  ).toBe(1);
  expect(
    learnedShare(
      inBatches([
        [0, 4],
        [1, 3.2],
      ]),
    ),
  ).toBe(0);
});

test("nobody can tell of single values, of one batch, or where the means do not vary", () => {
  expect(learnedShare(inBatches([[1], [2], [3]]))).toBeNull();
  expect(learnedShare(inBatches([[1, 2]]))).toBeNull();
  expect(
    learnedShare(
      inBatches([
        [1, 3],
        [2, 2],
      ]),
    ),
  ).toBeNull();
  expect(learnedShare(inBatches([]))).toBeNull();
});

test("finds a half where a half was put in, on average", () => {
  const luck = new Luck("statistics/learned-share");
  const shares = Array.from(
    { length: 400 },
    (_, sample) =>
      learnedShare(
        inBatches(
          Array.from({ length: 40 }, (_, batch) => {
            const own = luck.normal(1, batch, sample);
            return Array.from({ length: 4 }, (_, trial) => own + 2 * luck.normal(2 + trial, batch, sample));
          }),
        ),
      )!,
  );
  // A batch's own part has variance 1, the luck of the mean of four values of variance 4 as much.
  expect(mean(shares)).toBeGreaterThan(0.45);
  expect(mean(shares)).toBeLessThan(0.53);
});

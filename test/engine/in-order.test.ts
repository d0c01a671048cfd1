import fc from "fast-check";
import { expect, test } from "vitest";
import { inOrder } from "../../src/engine/in-order.ts";
import type { TrialResult } from "../../src/trial/trial.ts";

const numbered = (index: number) => ({ weeks: index }) as TrialResult;

test("results are told in the order of the trials, whatever order they arrive in and whichever never do", () => {
  const arrivals = fc
    .integer({ min: 0, max: 30 })
    .chain((count) =>
      fc.record({ count: fc.constant(count), order: fc.shuffledSubarray([...new Array(count).keys()]) }),
    );
  fc.assert(
    fc.property(arrivals, ({ count, order }) => {
      const told: number[] = [];
      const results = inOrder(count, {
        onDone: (index, result) => {
          expect((result as TrialResult).weeks).toBe(index);
          told.push(index);
        },
      });
      for (const index of order) results.add(index, numbered(index));
      const ended = results.end();
      expect(told).toEqual([...order].sort((a, b) => a - b));
      expect(ended.map((result) => (result as TrialResult | undefined)?.weeks)).toEqual(
        Array.from({ length: count }, (_, index) => (order.includes(index) ? index : undefined)),
      );
    }),
  );
});

test("a result is told as soon as all before it are", () => {
  const told: number[] = [];
  const results = inOrder(3, { onDone: (index) => told.push(index) });
  results.add(1, numbered(1));
  expect(told).toEqual([]);
  results.add(0, numbered(0));
  expect(told).toEqual([0, 1]);
});

test("what need not be kept is told and let go", () => {
  const told: number[] = [];
  const results = inOrder(2, { keep: false, onDone: (index) => told.push(index) });
  results.add(0, numbered(0));
  results.add(1, numbered(1));
  expect(results.end()).toEqual([undefined, undefined]);
  expect(told).toEqual([0, 1]);
});

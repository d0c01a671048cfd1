import { expect, test } from "vitest";
import { luckNodes } from "../../../src/model/decisions/luck-nodes.ts";

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);

test.each([
  [1, 2],
  [1, 8],
  [6, 8],
  [60, 32],
  [64, 31],
])("%i months of %i nodes have mean 0 and mean square 1", (months, nodes) => {
  const { positions } = luckNodes(months, nodes);
  expect(sum(positions)).toBeCloseTo(0, 9);
  expect(sum(positions.map((z) => z * z)) / positions.length).toBeCloseTo(1, 12);
});

test("the weights of a month ignore a constant, and all together find a slope of one", () => {
  const { positions, weights } = luckNodes(6, 8);
  for (let start = 0; start < 48; start += 8)
    expect(sum(weights.subarray(start, start + 8))).toBeCloseTo(0, 15);
  expect(sum(weights.map((weight, i) => weight * positions[i]!))).toBeCloseTo(1, 12);
});

test("one month's weights are its nodes over their number", () => {
  const { positions, weights } = luckNodes(1, 8);
  weights.forEach((weight, i) => {
    expect(weight).toBeCloseTo(positions[i]! / 8, 12);
  });
});

test("a single node has no slope", () => {
  expect(() => luckNodes(6, 1)).toThrow(RangeError);
});

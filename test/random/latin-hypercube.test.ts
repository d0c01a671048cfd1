import { expect, test } from "vitest";
import { latinHypercube } from "../../src/random/latin-hypercube.ts";

test("along every dimension each stretch holds one point", () => {
  const points = latinHypercube(16, 5, "a");
  for (let dimension = 0; dimension < 5; dimension++) {
    const stretches = points.map((point) => Math.floor(point[dimension]! * 16));
    expect(stretches.toSorted((a, b) => a - b)).toEqual([...Array(16).keys()]);
  }
});

test("the same key gives the same points, another one others, and a dimension more changes none", () => {
  const points = latinHypercube(8, 3, "a");
  expect(latinHypercube(8, 3, "a")).toEqual(points);
  expect(latinHypercube(8, 3, "b")).not.toEqual(points);
  expect(latinHypercube(8, 4, "a").map((point) => point.slice(0, 3))).toEqual(points);
});

test("dimensions are in orders of their own", () => {
  const points = latinHypercube(32, 2, "a");
  expect(points.map(([one]) => Math.floor(32 * one!))).not.toEqual(
    points.map(([, two]) => Math.floor(32 * two!)),
  );
});

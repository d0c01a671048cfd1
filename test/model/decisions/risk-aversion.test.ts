import { expect, test } from "vitest";
import { Memory } from "../../../src/model/decisions/memory.ts";
import { cautiousPaySlopes } from "../../../src/model/decisions/risk-aversion.ts";
import { paySlopes } from "../../../src/model/decisions/slope.ts";

function slope(pay: (values: Float64Array) => number, riskAversion: number, expected = 0) {
  const view = {
    expected: Float64Array.of(expected),
    periods: 1,
    weight: Float64Array.of(1),
    pay: { of: pay },
  };
  const out = new Float64Array(1);
  cautiousPaySlopes(view, new Memory(1, 60, [1]), 60, 32, riskAversion, out);
  return out[0]!;
}

const lump = (values: Float64Array) => (values[0]! >= 0 ? 1 : 0);

test("without aversion it is the plain slope", () => {
  const view = { expected: Float64Array.of(0), periods: 1, weight: Float64Array.of(1), pay: { of: lump } };
  const plain = new Float64Array(1);
  paySlopes(view, new Memory(1, 60, [1]), 60, 32, plain);
  expect(slope(lump, 0)).toBe(plain[0]);
  expect(slope(lump, 1e-6)).toBeCloseTo(plain[0]!, 5);
});

test("a piece rate is worth its rate to anybody: normal luck costs the same at every effort", () => {
  for (const aversion of [0.1, 0.2, 0.5]) {
    expect(Math.abs(slope((v) => 2 * v[0]!, aversion) / 2 - 1)).toBeLessThan(0.01);
  }
});

test("large sums of sure pay change nothing and do not overflow", () => {
  expect(slope((v) => 1e6 + 2 * v[0]!, 0.5)).toBeCloseTo(
    slope((v) => 2 * v[0]!, 0.5),
    6,
  );
});

test("the cautious want a lump more where they may miss it than where they may get it", () => {
  expect(slope(lump, 2, 0.7)).toBeGreaterThan(slope(lump, 2, -0.7));
});

test("a prize far beyond what aversion can weigh leaves a slope that is a number, whichever way luck goes", () => {
  for (const prize of [1e3, 1e5, 1e9]) {
    for (const expected of [-3, 0, 3]) {
      const found = slope((values) => prize * lump(values), 1, expected);
      expect(Number.isFinite(found)).toBe(true);
      expect(found).toBeGreaterThanOrEqual(0);
    }
  }
});

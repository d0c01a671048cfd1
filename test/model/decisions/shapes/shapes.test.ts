import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Memory } from "../../../../src/model/decisions/memory.ts";
import { luckShapes } from "../../../../src/model/decisions/shapes/index.ts";
import { type Outlook, paySlopes } from "../../../../src/model/decisions/slope.ts";
import { between } from "../../../between.ts";

const shapes = [luckShapes.normal, luckShapes.uniform, luckShapes.gumbel] as const;
type Shape = (typeof shapes)[number];

function slopeOf(shape: Shape, mean: number, spread: number, pay: (value: number) => number): number {
  const memory = new Memory(1, 60, [spread], { shapes: [shape] });
  const out = new Float64Array(1);
  const outlook: Outlook = {
    expected: Float64Array.of(mean),
    periods: 1,
    weight: Float64Array.of(1),
    pay: { of: (values) => pay(values[0]!) },
  };
  paySlopes(outlook, memory, 1021, 32, out);
  return out[0]!;
}

/** Expected pay by a fine grid of the shape's quantiles: nothing of the rule's. */
function expectedPay(shape: Shape, mean: number, spread: number, pay: (value: number) => number): number {
  const points = 200_000;
  let sum = 0;
  for (let n = 0; n < points; n++) sum += pay(mean + spread * shape.quantile((n + 0.5) / points));
  return sum / points;
}

describe.each(shapes)("luck that is $name", (shape) => {
  test("has mean 0 and spread 1", () => {
    expect(expectedPay(shape, 0, 1, (x) => x)).toBeCloseTo(0, 4);
    expect(expectedPay(shape, 0, 1, (x) => x * x)).toBeCloseTo(1, 3);
  });

  test("law: a linear plan has exactly its rate", () => {
    fc.assert(
      fc.property(between(-5, 5), between(-3, 3), between(0.1, 4), (mean, rate, spread) => {
        expect(slopeOf(shape, mean, spread, (x) => 7 + rate * x)).toBeCloseTo(rate, 8);
      }),
      { numRuns: 20, seed: 1 },
    );
  });

  test("law: a curved plan has the derivative of what it pays on average, within 1 %", () => {
    fc.assert(
      fc.property(between(-1, 1), between(0.5, 2), (quota, spread) => {
        const pay = (x: number) => 0.3 * x + Math.max(0, x - quota) * 1.5;
        const step = 0.05 * spread;
        const truth =
          (expectedPay(shape, step, spread, pay) - expectedPay(shape, -step, spread, pay)) / (2 * step);
        expect(Math.abs(slopeOf(shape, 0, spread, pay) / truth - 1)).toBeLessThan(0.01);
      }),
      { numRuns: 10, seed: 1 },
    );
  });

  test("what a cliff pays is felt in proportion to how likely it is to be met", () => {
    const pay = (x: number) => (x >= 0.4 ? 1 : 0);
    const step = 0.02;
    const truth = (expectedPay(shape, step, 1, pay) - expectedPay(shape, -step, 1, pay)) / (2 * step);
    expect(Math.abs(slopeOf(shape, 0, 1, pay) / truth - 1)).toBeLessThan(0.01);
  });
});

test.each([2, 6, 7, 8, 32])(
  "uniform luck reaches its ends in every set of %i, and has mean square 1",
  (nodes) => {
    const { positions, weights } = luckShapes.uniform.nodes(3, nodes);
    for (let start = 0; start < positions.length; start += nodes) {
      const set = [...positions.subarray(start, start + nodes)];
      expect([set[0], set.at(-1)]).toEqual([-Math.sqrt(3), Math.sqrt(3)]);
      // Two ends alone have mean square 3; up to six the ends leave nothing to the others.
      const square = set.reduce((sum, position) => sum + position * position, 0) / nodes;
      if (nodes > 6) expect(square).toBeCloseTo(1, 12);
      const [first, ...others] = weights.subarray(start, start + nodes);
      expect(first).toBeCloseTo(-others.at(-1)!, 15);
      expect(others.slice(0, -1).every((weight) => weight === 0)).toBe(true);
    }
  },
);

describe("counts", () => {
  test("that nearly never come have no weight at any node, and others do", () => {
    expect(luckShapes.poisson.nodes(3, 8, 0).weights.every((weight) => weight === 0)).toBe(true);
    expect(luckShapes.poisson.nodes(3, 8, 2).weights.some((weight) => weight > 0)).toBe(true);
  });

  const slope = (mean: number, pay: (count: number) => number) => {
    const out = new Float64Array(1);
    const memory = new Memory(1, 60, [1], { shapes: [luckShapes.poisson] });
    const expected = Float64Array.of(mean);
    paySlopes(
      { expected, periods: 1, weight: Float64Array.of(1), pay: { of: (v) => pay(Math.round(v[0]!)) } },
      memory,
      255,
      32,
      out,
    );
    return out[0]!;
  };
  const chance = (count: number, mean: number) => {
    let p = Math.exp(-mean);
    for (let n = 1; n <= count; n++) p *= mean / n;
    return p;
  };

  test("law: one more on average pays what one more count would, on average", () => {
    fc.assert(
      fc.property(between(1, 30), fc.integer({ min: 1, max: 30 }), (mean, quota) => {
        // A lump at a quota is worth the chance of being just short of it.
        const exact = chance(quota - 1, mean);
        expect(Math.abs(slope(mean, (count) => (count >= quota ? 1 : 0)) - exact)).toBeLessThan(
          0.01 * Math.max(exact, 0.05),
        );
      }),
      { numRuns: 40, seed: 1 },
    );
    expect(slope(7, (count) => 3 * count)).toBeCloseTo(3, 8);
  });

  test("that nearly never come have no slope, and no NaN", () => {
    expect(slope(0, (count) => count)).toBe(0);
  });
});

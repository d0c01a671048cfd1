import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withContinuation } from "../../../src/model/incentives/continuation.ts";
import { carryOf, expectedPay, openingOf } from "../../../src/model/incentives/payroll.ts";
import { componentSchema } from "../../../src/model/incentives/plan-schema.ts";
import { between } from "../../between.ts";
import { rep } from "./seats.ts";

const ratcheted = (rate: number, ratchet: number, threshold = 10) =>
  componentSchema.parse({
    type: "commission",
    metric: "output",
    rate,
    threshold,
    shortfall: "taken",
    ratchet,
  });

describe("what pay carries over", () => {
  it("a ratchet leaves the slope w(1 − b)/(1 − b + bλ) of a result (theory A18; Weitzman 1980)", () => {
    const dial = between(0.05, 0.98);
    fc.assert(
      fc.property(dial, dial, fc.integer({ min: 1, max: 50 }), (b, ratchet, rate) => {
        const terms = ratcheted(rate, ratchet);
        const worth = withContinuation(terms, rep, [12], b);
        const slope = worth.of([13], 10) - worth.of([12], 10);
        const exact = (rate * (1 - b)) / (1 - b + b * ratchet);
        expect(Math.abs(slope - exact)).toBeLessThanOrEqual(1e-4 * rate + 1e-9);
      }),
    );
  });

  it("b = .95, λ = .5: a unit is worth .095 of what it pays", () => {
    const worth = withContinuation(ratcheted(100, 0.5), rep, [10], 0.95);
    expect((worth.of([11], 10) - worth.of([10], 10)) / 100).toBeCloseTo(0.05 / 0.525, 5);
  });

  it("is nothing to who does not look ahead, or where nothing is carried", () => {
    const terms = ratcheted(3, 0.5);
    expect(withContinuation(terms, rep, [12], 0).of([14], 10)).toBe(expectedPay(terms, [14], rep, 10));
    const plain = componentSchema.parse({ type: "commission", metric: "output", rate: 3 });
    expect(withContinuation(plain, rep, [12], 0.9).of([14], 0)).toBe(42);
  });

  it("sums later periods by hand: two of a draw that is being recovered", () => {
    const terms = componentSchema.parse({ type: "commission", metric: "output", rate: 1, draw: 5 });
    // This period earns 2 and gets 5, a debt of 3; later ones earn 6: 6 − 3 is under the draw of 5, so 5, and a debt of 2;
    // then 5 and 1; then 5 and 0; then 6 for ever.
    const b = 0.5;
    const worth = withContinuation(terms, rep, [6], b).of([2], 0);
    expect(worth).toBeCloseTo(5 + 5 * (b + b ** 2 + b ** 3) + (6 * b ** 4) / (1 - b), 2);
  });

  it("follows what is expected as it changes", () => {
    const expected = Float64Array.of(12);
    const worth = withContinuation(ratcheted(1, 0.5), rep, expected, 0.5);
    const before = worth.of([12], 10);
    expected[0] = 20;
    expect(worth.of([12], 10)).toBeGreaterThan(before);
  });

  it("knows no discount of one or more", () => {
    for (const discount of [1, -0.1, Number.NaN])
      expect(() => withContinuation(ratcheted(1, 0.5), rep, [1], discount)).toThrow(RangeError);
  });
});

it("a quota that follows results starts as stated and never falls under a twentieth of that", () => {
  const quota = { type: "quota", metric: "booked", quota: 100, bonus: 10 };
  const ratchet = componentSchema.parse({ ...quota, ratchet: 0.5 });
  expect(openingOf(ratchet, rep)).toBe(100);
  expect(carryOf(ratchet, [140], rep, 100)).toBe(120);
  expect(expectedPay(ratchet, [110], rep, 120)).toBe(0);
  expect(expectedPay(ratchet, [120], rep, 120)).toBe(10);
  const rebase = componentSchema.parse({ ...quota, rebase: 1.1 });
  expect(carryOf(rebase, [200], rep, 100)).toBeCloseTo(220, 9);
  expect(carryOf(rebase, [-7], rep, 100)).toBe(5);
});

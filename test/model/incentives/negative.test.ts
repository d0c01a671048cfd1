import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ComponentTerms } from "../../../src/model/incentives/component.ts";
import { withContinuation } from "../../../src/model/incentives/continuation.ts";
import { carries, carryOf, expectedPay, openingOf, payOf } from "../../../src/model/incentives/payroll.ts";
import { componentSchema } from "../../../src/model/incentives/plan-schema.ts";
import { rep } from "./seats.ts";

const termsOf = (input: object): ComponentTerms => componentSchema.parse(input);
const commission = { type: "commission", metric: "netBooked", rate: 0.05 };
const carried = { ...commission, negative: "carried" };

/** What is paid period by period, and what is left over at the end. */
function live(terms: ComponentTerms, results: readonly number[]) {
  let left = openingOf(terms, rep);
  const paid = results.map((result) => {
    const money = payOf(terms, [result], rep, left);
    left = carryOf(terms, [result], rep, left);
    return money;
  });
  return { paid, left };
}

const problems = (input: object) =>
  (componentSchema.safeParse(input).error?.issues ?? []).map(({ path, message }) => [path.join(), message]);

describe("a result below zero", () => {
  const upDownUp = [10_000, -10_000, 10_000];

  it("is forgotten unless the plan says otherwise", () => {
    for (const terms of [commission, { ...commission, negative: "forgotten" }]) {
      expect(live(termsOf(terms), upDownUp).paid).toEqual([500, 0, 500]);
      expect(carries(termsOf(terms))).toBe(false);
    }
  });

  it("is set off against the next periods' results where it is carried", () => {
    expect(live(termsOf(carried), upDownUp)).toEqual({ paid: [500, 0, 0], left: 0 });
    expect(live(termsOf(carried), [-10_000, 4000, 8000]).paid).toEqual([0, 0, 100]);
  });

  it("counts against a quota and empties a pool for as long as it lasts", () => {
    const quota = { type: "quota", metric: "netBooked", quota: 6000, bonus: 300, negative: "carried" };
    expect(live(termsOf(quota), [-1000, 6500, 6000]).paid).toEqual([0, 0, 300]);
    const pool = { type: "pool", metric: "contribution", share: 0.05, negative: "carried" };
    // Five share it.
    expect(live(termsOf(pool), upDownUp).paid).toEqual([100, 0, 0]);
  });

  it("leaves a threshold where it is", () => {
    const above = { ...carried, threshold: 3000 };
    expect(live(termsOf(above), [-1000, 3500, 5000]).paid).toEqual([0, 0, 100]);
  });

  it.each([
    ["a commission", carried, 0.05],
    ["a pool", { type: "pool", metric: "contribution", share: 0.05, negative: "carried" }, 0.01],
  ])("is paid for or still carried, of %s: no result is lost", (_name, input, rate) => {
    const results = fc.array(fc.integer({ min: -10_000, max: 10_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(results, (all) => {
        const terms = termsOf(input);
        let left = openingOf(terms, rep);
        let paid = 0;
        for (const result of all) {
          const money = expectedPay(terms, [result], rep, left);
          expect(money).toBeGreaterThanOrEqual(0);
          paid += money;
          left = carryOf(terms, [result], rep, left);
        }
        expect(left).toBeLessThanOrEqual(0);
        const whole = all.reduce((sum, one) => sum + one, 0);
        expect(paid / rate + left).toBeCloseTo(whole, 6);
      }),
    );
  });

  it("is seen by whoever looks ahead: what a loss costs later", () => {
    const ahead = withContinuation(termsOf(carried), rep, [10_000], 0.5);
    const worth = (result: number) => ahead.of([result], 0);
    // A thousand more lost is a thousand less that counts in the next period, which weighs half.
    expect(worth(-1000) - worth(-2000)).toBeCloseTo(1000 * 0.05 * 0.5, 6);
    const blind = withContinuation(termsOf(commission), rep, [10_000], 0.5);
    expect(blind.of([-1000], 0)).toBe(blind.of([-2000], 0));
  });

  it("is carried by itself alone", () => {
    expect(problems({ ...carried, draw: 50 })).toEqual([
      ["draw", expect.stringMatching(/^cannot go with `negative`/)],
    ]);
    expect(problems({ ...commission, negative: "forgotten", draw: 50 })).toEqual([]);
    expect(problems({ ...carried, threshold: 5, ratchet: 0.5 })).toEqual([
      ["negative", expect.stringMatching(/^cannot go with `ratchet`/)],
    ]);
    expect(problems({ ...carried, threshold: 5, shortfall: "taken" })).toEqual([
      ["negative", expect.stringContaining("take it or carry it")],
    ]);
  });
});

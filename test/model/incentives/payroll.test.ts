import { describe, expect, it } from "vitest";
import { commission } from "../../../src/model/incentives/components/commission.ts";
import { payComponents } from "../../../src/model/incentives/components/index.ts";
import { eligible, expectedPay, payOf, readingsOf, toCents } from "../../../src/model/incentives/payroll.ts";
import { marketer, rep } from "./seats.ts";

describe("rounding to cents", () => {
  it.each([
    [1.005, 1.01],
    [-1.005, -1.01],
    [0.125, 0.13],
    [-0.125, -0.13],
    [2.344999, 2.34],
    [14_000.1, 14_000.1],
    [-0.001, 0],
    [999_999_999_999.99, 999_999_999_999.99],
    [1e12, 1e12],
  ])("turns %d into %d", (money, cents) => expect(toCents(money)).toBe(cents));

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1.001e12, -1.001e12, 1e307])("refuses %d", (money) =>
    expect(() => toCents(money)).toThrow(RangeError),
  );
});

describe("a component for one department", () => {
  const terms = commission.schema.parse({ type: "commission", for: "sales", metric: "booked", rate: 0.0333 });

  it("reads and pays there, rounded, and reckons unrounded", () => {
    expect(eligible(terms, rep)).toBe(true);
    expect(readingsOf(terms, rep)).toEqual([{ metric: "booked", unit: 5 }]);
    expect(payOf(terms, [100.1], rep)).toBe(3.33);
    expect(expectedPay(terms, [100.1], rep)).toBeCloseTo(3.33333, 10);
  });

  it("reads and pays nothing in the other", () => {
    expect(eligible(terms, marketer)).toBe(false);
    expect(readingsOf(terms, marketer)).toEqual([]);
    expect(payOf(terms, [100.1], marketer)).toBe(0);
  });
});

it("will not pay terms that were not resolved", () => {
  const terms = commission.schema.parse({ type: "commission", metric: "booked", targetCost: 1000 });
  expect(() => payOf(terms, [1], rep)).toThrow("resolved");
});

it("knows each component by a type of its own, and in words", () => {
  expect(new Set(payComponents.map((component) => component.type)).size).toBe(payComponents.length);
  for (const { title, sentence } of payComponents)
    for (const text of [title, sentence]) expect(text.length).toBeGreaterThan(3);
});

import { describe, expect, it } from "vitest";
import type { ComponentTerms } from "../../../../src/model/incentives/component.ts";
import {
  carryOf,
  openingOf,
  payOf,
  readingsOf,
  termsInMonth,
} from "../../../../src/model/incentives/payroll.ts";
import { componentSchema } from "../../../../src/model/incentives/plan-schema.ts";
import { marketer, rep } from "../seats.ts";

const commission = { type: "commission", metric: "booked", rate: 0.1 };
const termsOf = (more: object): ComponentTerms => componentSchema.parse({ ...commission, ...more });

describe("gate", () => {
  it("opens at the result itself, looked at once where the component looks at it already", () => {
    const terms = termsOf({ gate: { from: 7000 } });
    expect(readingsOf(terms, rep)).toEqual([{ metric: "booked", unit: 5 }]);
    expect([6999, 7000].map((booked) => payOf(terms, [booked], rep))).toEqual([0, 700]);
  });

  it("on another metric is one more number to look at", () => {
    const terms = termsOf({ gate: { metric: "deals", scope: "company", from: { marketing: 5, sales: 9 } } });
    expect(readingsOf(terms, rep)).toEqual([
      { metric: "booked", unit: 5 },
      { metric: "deals", unit: 0 },
    ]);
    expect(payOf(terms, [7000, 8], rep)).toBe(0);
    expect(payOf(terms, [7000, 8], marketer)).toBe(700);
  });
});

describe("multiplier", () => {
  const steps = [
    { from: 0, times: 0.8 },
    { from: 10, times: 1 },
    { from: 20, times: 1.4 },
  ];
  const paid = (shape: string, deals: number) =>
    payOf(termsOf({ multiplier: { metric: "deals", steps, shape } }), [10_000, deals], rep);

  it("by steps: the factor of the last one reached, and the first below all", () => {
    expect([-1, 0, 9, 10, 15, 20, 99].map((deals) => paid("steps", deals))).toEqual([
      800, 800, 800, 1000, 1000, 1400, 1400,
    ]);
  });

  it("along a line: no factor jumps", () => {
    expect([-1, 0, 5, 10, 15, 20, 99].map((deals) => paid("linear", deals))).toEqual([
      800, 800, 900, 1000, 1200, 1400, 1400,
    ]);
  });
});

it("multiplier, cap and floor act in this order, wherever they stand in the file", () => {
  const multiplier = { steps: [0, 5000].map((from, place) => ({ from, times: 1 + place })) };
  const terms = termsOf({ floor: 300, cap: 900, multiplier });
  // 200 at single rate is under the floor; 500 at double rate is over the cap; 400 is neither.
  expect([2000, 5000, 4000].map((booked) => payOf(terms, [booked], rep))).toEqual([300, 900, 400]);
});

it("a cap bounds what is taken, too", () => {
  const fine = componentSchema.parse({ type: "penalty", metric: "optOuts", amount: 25, cap: 60 });
  expect([1, 2, 3].map((optOuts) => payOf(fine, [optOuts], marketer))).toEqual([-25, -50, -60]);
});

describe("draw", () => {
  it("is advanced, carried as a debt and recovered (a recoverable draw of 500 a month)", () => {
    const terms = termsOf({ draw: 500 });
    let debt = openingOf(terms, rep);
    const months = [2000, 3000, 8000, 9000].map((booked) => {
      const paid = payOf(terms, [booked], rep, debt);
      debt = carryOf(terms, [booked], rep, debt);
      return [paid, debt];
    });
    // Earned: 200, 300, 800, 900; advanced 300 and 200; recovered 300 and 200.
    expect(months).toEqual([
      [500, 300],
      [500, 500],
      [500, 200],
      [700, 0],
    ]);
  });
});

describe("malus", () => {
  const malus = { metric: "complaints", above: 2, share: 0.5 };
  const yearly = { period: "year", deferMonths: 24, malus };

  it("cuts what still waits: half of it where complaints exceed two", () => {
    const terms = termsOf(yearly);
    // The first year's 1,000 waits two years on average: half of it is released each year.
    expect(carryOf(terms, [10_000, 0], rep, 0)).toBe(1000);
    expect(payOf(terms, [10_000, 3], rep, 1000)).toBe(1000 - 500);
    expect(carryOf(terms, [10_000, 3], rep, 1000)).toBe(250 + 1000);
    expect(payOf(terms, [10_000, 2], rep, 1000)).toBe(1000);
    expect(carryOf(terms, [10_000, 2], rep, 1000)).toBe(500 + 1000);
  });

  it("of pay deferred by one period holds that period's pay alone", () => {
    const terms = termsOf({ ...yearly, deferMonths: 12 });
    expect(carryOf(terms, [10_000, 0], rep, 700)).toBe(1000);
  });
});

it("pays in its months only, and guarantees in the first ones only", () => {
  const terms = termsOf({ months: { from: 4, to: 6 }, floor: 300, floorMonths: 5 });
  expect([3, 7].map((month) => termsInMonth(terms, month))).toEqual([null, null]);
  const paid = (month: number) => payOf(termsInMonth(terms, month)!, [1000], rep);
  expect([4, 5, 6].map(paid)).toEqual([300, 300, 100]);
});

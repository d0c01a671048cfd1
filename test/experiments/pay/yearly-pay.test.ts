import { expect, it } from "vitest";
import { yearlyPay } from "../../../src/experiments/pay/yearly-pay.ts";
import { componentsSchema } from "../../../src/model/incentives/plan-schema.ts";
import type { TrialResult } from "../../../src/trial/trial.ts";

const commission = { type: "commission", for: "sales", metric: "booked", rate: 0.05 };

/** What one person's pay by the month, or by another period, comes to a year. */
function aYear(terms: object, paid: readonly number[], weeksEach = 4): number {
  const pay = { people: ["rep 1"], weeksEach: [weeksEach], paid: Float64Array.from(paid) };
  const result = { weeks: paid.length * weeksEach, pay } as unknown as TrialResult;
  return yearlyPay(result, componentsSchema.parse([{ ...commission, ...terms }]))[0]![0]!;
}

it("takes what goes on as it went", () => {
  expect(aYear({}, [100, 200, 300])).toBe(2400);
});

it("counts a guarantee for its three months, in a run of half a year, of a year, and of two", () => {
  const guarantee = { floor: 2000, floorMonths: 3 };
  const of = (months: number) => Array.from({ length: months }, (_, month) => (month < 3 ? 2000 : 800));
  expect(aYear(guarantee, of(6))).toBe(3 * 2000 + 9 * 800);
  expect(aYear(guarantee, of(12))).toBe(3 * 2000 + 9 * 800);
  expect(aYear(guarantee, of(24))).toBe((3 * 2000 + 21 * 800) / 2);
});

it("finds the month of a quarter's pay and of a week's", () => {
  const guarantee = { floor: 2000, floorMonths: 3 };
  expect(aYear({ ...guarantee, period: "quarter" }, [2000, 700], 12)).toBe(2000 + 3 * 700);
  const weeks = [...Array(12).fill(2000), ...Array(12).fill(100)];
  expect(aYear({ ...guarantee, period: "week" }, weeks, 1)).toBe(12 * 2000 + 36 * 100);
});

it("finds the pay of each person under each component, whatever period that has", () => {
  const terms = componentsSchema.parse([
    { type: "salary" },
    { ...commission, period: "quarter" },
    commission,
  ]);
  const pay = {
    people: ["marketer 1", "rep 1"],
    weeksEach: [4, 12, 4],
    // Of six months: two salaries by month, two commissions by quarter, two by month.
    paid: Float64Array.from([
      ...[1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2],
      ...[0, 0, 10, 20],
      ...[0, 0, 0, 0, 0, 0, 100, 0, 200, 0, 300, 0],
    ]),
  };
  expect(yearlyPay({ weeks: 24, pay } as unknown as TrialResult, terms)).toEqual([
    [12, 0, 0],
    [24, 60, 1200],
  ]);
});

it("takes what is taken back after a part has ended as the part's", () => {
  expect(aYear({ months: { to: 2 } }, [500, 500, -300])).toBe(700);
});

it.each([
  ["at first", [[5, 1]], 18],
  [
    "in between, and at the end",
    [
      [7, 0],
      [11, 1],
      [21, 0],
    ],
    18,
  ],
  ["never", [], 24],
] as const)("counts a post for the weeks in which somebody held it: empty %s", (_, rows, held) => {
  const turnover = {
    post: [0, ...rows.map(() => 1)],
    week: [3, ...rows.map(([week]) => week)],
    came: [0, ...rows.map(([, came]) => came)],
  };
  const pay = {
    people: ["rep 1", "rep 2"],
    weeksEach: [4],
    paid: [0, 0, 0, 0, 0, 0, 0, 50, 100, 100, 100, 100],
  };
  const paid = Float64Array.from(pay.paid);
  const result = { weeks: 24, pay: { ...pay, paid }, turnover } as unknown as TrialResult;
  const [, [earned]] = yearlyPay(result, componentsSchema.parse([commission])) as [unknown, [number]];
  expect(earned).toBeCloseTo((450 * 48) / held, 9);
});

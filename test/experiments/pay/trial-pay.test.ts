import { describe, expect, it } from "vitest";
import { TrialPay } from "../../../src/experiments/pay/trial-pay.ts";
import { turnoverAmong } from "../../../src/experiments/pay/turnover-counts.ts";
import { yearlyPay } from "../../../src/experiments/pay/yearly-pay.ts";
import { componentsSchema } from "../../../src/model/incentives/plan-schema.ts";
import { type People, paidTrial } from "./paid-trial.ts";

const terms = componentsSchema.parse([
  { type: "salary" },
  { type: "quota", for: "sales", metric: "booked", period: "month", quota: 1000, bonus: 500 },
]);
const people: People = [
  ["marketing", 1],
  ["sales", 2],
  ["sales", 0.5],
];

/** A trial of so many months: a salary of 1000, and 500 for each month in which a rep made the quota. */
function trialOf(months: number, reached: (month: number, person: number) => number) {
  const of = (amount: (month: number, person: number) => number) =>
    people.map((_, person) => Array.from({ length: months }, (_, month) => amount(month, person)));
  return paidTrial(
    people,
    [
      { weeksEach: 4, paid: of(() => 1000), owing: [0, 1, 2] },
      {
        weeksEach: 4,
        paid: of((month, person) => (reached(month, person) >= 1 ? 500 : 0)),
        attainment: of(reached),
        owing: [10, 0, 20],
      },
    ],
    { deals: Array(months).fill(0) },
  );
}

describe("what a trial's pay comes to", () => {
  // The marketer has no quota, and the second rep none in the first month.
  const reached = (month: number, person: number) =>
    person === 0 || (person === 2 && month === 0) ? Number.NaN : person + month / 10;
  const result = trialOf(3, reached);
  const kept = new TrialPay(result, terms);

  it("is a year's pay, what is owed of all components together, and who they are", () => {
    expect(kept.yearly).toEqual(yearlyPay(result, terms));
    expect(kept.yearly[1]).toEqual([12_000, 6000]);
    expect([...kept.owed]).toEqual([10, 1, 22]);
    expect([...kept.ability]).toEqual([1, 2, 0.5]);
    expect([kept.people, kept.departments]).toEqual([result.pay.people, result.pay.departments]);
  });

  it("is each person's cases of attainment under each component", () => {
    const cases = [0, 1].map((component) => people.map((_, person) => [...kept.cases(component, person)]));
    expect(cases).toEqual([
      [[], [], []],
      [[], [1, 1.1, 1.2], [2.1, 2.2]],
    ]);
    const none = new TrialPay(
      trialOf(3, () => Number.NaN),
      terms,
    );
    expect([...none.cases(1, 2)]).toEqual([]);
  });

  it("is who left and who came, where anybody may", () => {
    expect(kept.mayLeave).toBe(false);
    const turnover = {
      post: Int16Array.of(1, 1, 2),
      week: Int16Array.of(3, 5, 7),
      came: Uint8Array.of(0, 1, 0),
      ability: Float64Array.of(2, 0.1, 3),
    };
    const moved = new TrialPay({ ...result, turnover }, terms);
    expect(moved.mayLeave).toBe(true);
    const among = (came: boolean) =>
      (["lowest", "middle", "highest", null] as const).map((third) =>
        turnoverAmong(moved.turnover, "sales", came, third),
      );
    expect(among(false)).toEqual([0, 1, 1, 2]);
    expect(among(true)).toEqual([1, 0, 0, 1]);
    expect(turnoverAmong(moved.turnover, "marketing", false, null)).toBe(0);
    expect([...moved.cases(1, 1)]).toEqual([1, 1.1, 1.2]);
  });
});

import { expect, it } from "vitest";
import { type PayAccount, readingValue } from "../../../src/model/people/pay-account.ts";
import { aWorld } from "../a-world.ts";
import { aPlan, somePriors } from "./some-priors.ts";

const rates = { margin: { sum: { booked: 1, goods: -1 }, per: { deals: 2 } } } as const;

/** The account that the first rep keeps of a single component. */
function repsAccount(component: object, variance = 0): PayAccount {
  const priors = somePriors({
    usual: (kind, flow) =>
      kind === "rep" ? ({ booked: 500, goods: 200, deals: 3 }[flow as string] ?? 0) : 0,
    slope: (lever, reached, flow) => (lever === "work" && reached === "self" && flow === "booked" ? 80 : 0),
    variance: (_, flow) => (flow === "booked" ? variance : 0),
  });
  return aWorld({}, { priors, plan: aPlan([component], rates) }).staff.reps[0]!.mind!.accounts[0]!;
}

const commission = { type: "commission", for: "sales", metric: "booked", rate: 0.1 };

it("an account follows the metric of its component, with what is usual and what levers are believed to do", () => {
  const { standings, weeks, pay } = repsAccount({ ...commission, period: "quarter" });
  expect(weeks).toBe(12);
  expect(standings.length).toBe(1);
  const [{ usualSum, usualPer, effectOnSum, unit }] = standings as [(typeof standings)[number]];
  expect([usualSum, usualPer, unit]).toEqual([500, 1, 5]);
  expect([...effectOnSum.own]).toEqual([80, 0, 0, 0, 0, 0]);
  expect(pay.of(Float64Array.of(70), 0)).toBeCloseTo(7, 12);
});

it("a metric of several flows weighs each, and a rate has usuals above and below the line", () => {
  const { standings } = repsAccount({ ...commission, metric: "margin" });
  expect([standings[0]!.usualSum, standings[0]!.usualPer]).toEqual([300, 6]);
});

it("luck is believed to be as large as in the pilot, and never quite nothing", () => {
  expect(repsAccount(commission, 90_000).memory.spread[0]).toBeCloseTo(300, 9);
  expect(repsAccount(commission).memory.spread[0]).toBeCloseTo(5, 9);
});

it("a rate over nothing reads as zero", () => {
  const standing = repsAccount({ ...commission, metric: "margin" }).standings[0]!;
  expect(readingValue(standing)).toBe(0);
  standing.sum = 30;
  standing.per = 4;
  expect(readingValue(standing)).toBe(7.5);
  const sum = repsAccount(commission).standings[0]!;
  sum.sum = 30;
  expect(readingValue(sum)).toBe(30);
});

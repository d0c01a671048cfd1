import { describe, expect, it } from "vitest";
import { DEAL_PARTS, putDeal } from "../../../src/model/timing/deal-parts.ts";
import { emptyDealWorth, worthIn } from "../../../src/model/timing/deal-worth.ts";
import { aDeal, paidShares } from "./deals.ts";

describe("what a deal is worth", () => {
  it("is what each of its parts pays", () => {
    const worth = emptyDealWorth(1, 0);
    worth.thisPeriod.set([5, 0.01, 0.1, 7, 0.02]);
    worth.weeksEach[0] = 4;
    worth.weeksLeft[0] = 4;
    const deal = new Float64Array(DEAL_PARTS);
    putDeal(deal, 1000, 900, 900);
    expect(worthIn(worth, deal, 0)).toBeCloseTo(5 + 10 + 90 + 7 + 18, 12);
    putDeal(deal, 1000, 899, 900);
    expect(worthIn(worth, deal, 0)).toBeCloseTo(5 + 10 + 89.9, 12);
  });

  it("is counted by every component in the period of its own that runs on the day", () => {
    const worth = paidShares([
      { now: 0.1, next: 0.2, weeks: 4, left: 1 },
      { now: 1, next: 3, weeks: 12, left: 9 },
    ]);
    const at = (weeks: number) => worthIn(worth, aDeal(), weeks);
    expect([0, 1, 5, 8, 9].map(at)).toEqual([1100, 1200, 1200, 1200, 3200]);
  });

  it("weighs less the longer the pay takes to come", () => {
    const worth = paidShares([{ now: 0.1, next: 0.1, weeks: 4, left: 3, toPay: 2 }], 0.05);
    expect(worthIn(worth, aDeal(), 2)).toBeCloseTo(100 / (1 + 0.05 * 5), 12);
    expect(worthIn(worth, aDeal(), 3)).toBeCloseTo(100 / (1 + 0.05 * 9), 12);
    expect(worthIn(worth, aDeal(), 7)).toBeCloseTo(100 / (1 + 0.05 * 13), 12);
  });
});

import { describe, expect, it } from "vitest";
import { payDay } from "../../../src/model/people/pay-day.ts";
import { attainmentOf, periodsIn, startsOf } from "../../../src/model/people/pay-record.ts";
import { aWorld, turnTo } from "../a-world.ts";
import { aPlan, somePriors } from "./some-priors.ts";

const priors = somePriors({ usual: () => 1 });
const quota = { type: "quota", for: "sales", metric: "deals", quota: 50, bonus: 300, period: "month" };

function worldWith(component: object) {
  return aWorld({}, { priors, plan: aPlan([component]) });
}

describe("a pay record", () => {
  it("holds what a period paid, and how far its result was of the quota, once it has ended", () => {
    const world = worldWith(quota);
    const rep = world.staff.reps[0]!;
    const standing = rep.mind!.accounts[0]!.standings[0]!;
    const { paid, attainment, weeksEach } = world.payRecord;
    const cell = rep.number * periodsIn(world.endDay / 5, weeksEach[0]!);
    for (let week = 0; week < 4; week++) {
      turnTo(world, week * 5);
      standing.sum += 15;
      payDay(world, week);
      expect(Number.isNaN(attainment[cell]!)).toBe(week < 3);
    }
    expect([paid[cell], attainment[cell]]).toEqual([300, 60 / 50]);
    expect(paid.reduce((sum, one) => sum + one, 0)).toBe(300);
  });

  it("counts a period longer than a quarter as the mean of the quarters' plans", () => {
    const contest = {
      ...{ type: "contest", for: "everyone", period: "year", between: "departments", prize: 1 },
      metrics: { marketing: "deals", sales: "deals" },
    };
    const account = worldWith(contest).staff.reps[0]!.mind!.accounts[0]!;
    account.standings[0]!.sum = 4.4;
    expect(attainmentOf(account)).toBeCloseTo(1.1, 12);
  });

  it("asks nothing of a commission", () => {
    const commission = { type: "commission", for: "sales", metric: "deals", rate: 2, period: "month" };
    expect(attainmentOf(worldWith(commission).staff.reps[0]!.mind!.accounts[0]!)).toBeNaN();
  });
});

it("lays out components one after another, with room for an unfinished period", () => {
  expect(startsOf([4, 12, 48], 3, 14)).toEqual([0, 12, 18, 21]);
});

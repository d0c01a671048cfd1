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

  it("holds the attainment of every component of a plan", () => {
    const commission = { type: "commission", for: "sales", metric: "deals", rate: 2, period: "month" };
    const world = aWorld({}, { priors, plan: aPlan([commission, quota]) });
    const { attainment, weeksEach } = world.payRecord;
    const { number, mind } = world.staff.reps.at(-1)!;
    mind!.accounts[1]!.standings[0]!.sum = 40;
    turnTo(world, 3 * 5);
    payDay(world, 3);
    const months = periodsIn(world.endDay / 5, 4);
    const [, second, end] = startsOf(weeksEach, world.staff.people.length, world.endDay / 5);
    expect(attainment[second! + number * months]).toBe(40 / 50);
    expect(attainment).toHaveLength(end!);
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

  it("asks for a scorecard's targets, and for the threshold above which a commission pays", () => {
    const accountOf = (terms: object) => worldWith(terms).staff.reps[0]!.mind!.accounts[0]!;
    const own = { for: "sales", period: "month" };
    const measures = [
      { metric: "deals", weight: 3, target: 10 },
      { metric: "lost", better: "lower", target: 4 },
    ];
    const card = accountOf({ ...own, type: "scorecard", bonus: 1, measures });
    card.standings[0]!.sum = 12;
    card.standings[1]!.sum = 5;
    // 12 of 10, and a quarter too many: (3 × 1.2 + .75) / 4
    expect(attainmentOf(card)).toBeCloseTo((3 * 1.2 + 0.75) / 4, 12);
    const commission = { ...own, type: "commission", metric: "deals", rate: 2, threshold: 8, ratchet: 0.5 };
    const account = accountOf(commission);
    account.standings[0]!.sum = 6;
    expect(attainmentOf(account)).toBe(0.75);
    account.carried = 4;
    expect(attainmentOf(account)).toBe(1.5);
  });

  it("asks nothing in months in which nothing is paid", () => {
    const world = worldWith({ ...quota, months: { from: 2 } });
    expect(attainmentOf(world.staff.reps[0]!.mind!.accounts[0]!)).toBeNaN();
  });

  it("asks nothing of a commission", () => {
    const commission = { type: "commission", for: "sales", metric: "deals", rate: 2, period: "month" };
    expect(attainmentOf(worldWith(commission).staff.reps[0]!.mind!.accounts[0]!)).toBeNaN();
  });
});

it("lays out components one after another, with room for an unfinished period", () => {
  expect(startsOf([4, 12, 48], 3, 14)).toEqual([0, 12, 18, 21]);
});

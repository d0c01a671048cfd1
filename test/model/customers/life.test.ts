import { describe, expect, it } from "vitest";
import { refer } from "../../../src/model/channels/word-of-mouth.ts";
import { bookRecurring, churn, expectedLife, startLife } from "../../../src/model/customers/life.ts";
import { slot } from "../../../src/model/customers/population.ts";
import { stage } from "../../../src/model/customers/stages.ts";
import { purpose } from "../../../src/model/luck-purposes.ts";
import { hasNeed } from "../../../src/model/market/spells.ts";
import type { World } from "../../../src/model/world.ts";
import { aWorld, type Changes, makeMiddling, ofEverybody, total, turnTo } from "../a-world.ts";

const money = { recurringShare: 0.04, costOfGoods: 0.25 };

/** Person 5 is won today, by marketer 0 and the first rep, at a price of 800. */
function withCustomer(
  customers: Changes["customers"] = {},
  fit = 0.5,
  stated: Changes["money"] = money,
): World {
  const world = aWorld({ customers: { referralsPerYear: 0, ...customers }, money: stated });
  makeMiddling(world, 5);
  const { people } = world;
  people.record.fit[slot(5)] = fit;
  people.record.stage[slot(5)] = stage.customer;
  people.source[5] = 0;
  people.rep[5] = 2;
  people.price[5] = 800;
  people.wonOn[5] = world.day;
  startLife(world, 5);
  return world;
}

/** Runs the days up to one, with nothing but customers' lives. */
function live(world: World, days: number): void {
  for (let day = world.day; day <= days; day++) {
    turnTo(world, day);
    churn(world);
    refer(world);
  }
}

const lifeDrawn = (world: World) => world.luck.exponential(purpose.life, 5, 0);

describe("a customer's life", () => {
  it("is 600 · e^(5·(fit − .5) − .5·pressure/tolerance) days on average", () => {
    const world = withCustomer();
    expect(expectedLife(world, 5)).toBeCloseTo(600, 9);
    world.people.record.fit[slot(5)] = 0.75;
    world.people.record.pressure[slot(5)] = 6;
    expect(expectedLife(world, 5)).toBeCloseTo(600 * Math.exp(1.25 - 0.75), 6);
  });

  it("ends after a time drawn about that mean, in the month's money and in a churn of its source and rep", () => {
    const world = withCustomer({ lifeMean: 20 });
    const end = 1 + Math.floor(20 * lifeDrawn(world));
    live(world, end - 1);
    expect([world.people.record.stage[slot(5)], total(world, "churned")]).toEqual([stage.customer, 0]);
    expect(world.recurring.company).toBeCloseTo(1.6, 6);
    live(world, end);
    expect(world.people.record.stage[slot(5)]).toBe(stage.churned);
    expect([total(world, "churned"), total(world, "churned", 3), total(world, "churned", 5)]).toEqual([
      1, 1, 1,
    ]);
    const monthly = 800 * world.company.money.recurringShare;
    expect(total(world, "recurringLost", 5)).toBeCloseTo(monthly, 9);
    expect(world.recurring.company).toBeCloseTo(0, 9);
    expect(world.recurring.byPerson[0]).toBeCloseTo(0, 9);
  });

  it("brings nothing after the sale where the company has stated no renewals", () => {
    const paidOnBy = (stated: Changes["money"]) => {
      const world = withCustomer({ lifeMean: 10_000 }, 0.5, stated);
      bookRecurring(world);
      return [total(world, "recurring"), world.recurring.company];
    };
    expect(paidOnBy({})).toEqual([0, 0]);
    expect(paidOnBy(money)[0]).toBeGreaterThan(0);
  });

  it("that ends early is booked at its price, and only then", () => {
    const early = (earlyChurnDays: number) => {
      const world = withCustomer({ lifeMean: 20, earlyChurnDays });
      live(world, 100);
      return [total(world, "churned"), total(world, "churnedEarly", 5)];
    };
    const end = 1 + Math.floor(20 * lifeDrawn(withCustomer()));
    expect(end).toBeGreaterThan(1);
    expect(early(end)).toEqual([1, 800]);
    expect(early(end - 1)).toEqual([1, 0]);
  });

  it("of somebody who opted out ends in that exit", () => {
    const world = withCustomer({ lifeMean: 1 });
    world.people.record.optOutLeft[slot(5)] = 0;
    live(world, 30);
    expect(world.people.record.stage[slot(5)]).toBe(stage.optedOut);
  });

  it("pays its monthly share day by day, less its cost of goods, to the credit of whoever brought it", () => {
    const world = withCustomer();
    for (let day = 0; day < 20; day++) {
      turnTo(world, day);
      bookRecurring(world);
    }
    for (const unit of [0, 1, 2, 3, 5]) {
      expect(total(world, "recurring", unit)).toBeCloseTo(32, 9);
      expect(total(world, "goods", unit)).toBeCloseTo(8, 9);
    }
    for (const unit of [4, 6]) expect(total(world, "recurring", unit)).toBe(0);
  });
});

describe("word of mouth", () => {
  const often = { lifeMean: 100_000, referralsPerYear: 20, happyFit: 0.6 };

  it("of a happy customer brings a need to somebody, who comes by themselves", () => {
    const world = withCustomer(often, 0.7);
    live(world, 100);
    const brought = total(world, "referrals");
    expect(brought).toBeGreaterThan(2);
    expect([total(world, "referrals", 3), total(world, "referrals", 5)]).toEqual([brought, brought]);
    // Beside the exogenous list, whose places it must not shift.
    expect(world.needs.count).toBe(0);
    expect(ofEverybody(world, "spell").reduce((sum, one) => sum + one, 0)).toBe(brought);
    const inNeed = Array.from(ofEverybody(world, "spell"), (_, i) => i).filter((i) => hasNeed(world, i));
    expect(inNeed.length).toBeGreaterThan(0);
    expect(total(world, "inbound")).toBeGreaterThan(0);
  });

  it("comes as often as the parameter says", () => {
    // Half a year at 20 a year; over 40 trials the mean of ten has a spread of a half.
    const many = Array.from({ length: 40 }, (_, seed) => {
      const one = aWorld({ customers: often }, { seed });
      one.people.record.stage[slot(5)] = stage.customer;
      one.people.source[5] = 0;
      one.people.rep[5] = 2;
      one.people.record.fit[slot(5)] = 0.7;
      startLife(one, 5);
      live(one, 119);
      return total(one, "referrals");
    });
    const mean = many.reduce((sum, one) => sum + one, 0) / 40;
    expect(Math.abs(mean - 10)).toBeLessThan(1.5);
  });

  it("stays out where nobody is happy, and where the customer has left", () => {
    const unhappy = withCustomer(often, 0.5);
    live(unhappy, 100);
    expect(total(unhappy, "referrals")).toBe(0);
    const gone = withCustomer({ ...often, lifeMean: 1, lifeFitSlope: 0 }, 0.7);
    gone.people.record.stage[slot(5)] = stage.churned;
    live(gone, 100);
    expect(total(gone, "referrals")).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import { Diverged } from "../../../src/model/people/diverged.ts";
import type { PayAccount } from "../../../src/model/people/pay-account.ts";
import { amountDue, payDay } from "../../../src/model/people/pay-day.ts";
import { aWorld, total, turnTo } from "../a-world.ts";
import { aPlan, somePriors } from "./some-priors.ts";

const rates = { rate: { sum: { deals: 1 }, per: { opportunities: 1 } } } as const;
const priors = somePriors({ usual: () => 1 });

function accountOf(component: object): PayAccount {
  return aWorld({}, { priors, plan: aPlan([component], rates) }).staff.reps[0]!.mind!.accounts[0]!;
}

/** What is due after a share of the period, with so much summed so far, over so much where it is a rate. */
function due(component: object, gone: number, sum: number, per = 0): number {
  const account = accountOf(component);
  Object.assign(account.standings[0]!, { sum, per });
  return amountDue(account, gone);
}

const commission = { type: "commission", for: "sales", period: "quarter", rate: 2 };
const quota = { type: "quota", for: "sales", metric: "deals", quota: 50, bonus: 300 };

describe("what is due", () => {
  it("at a period's end is the pay itself, to the cent", () => {
    expect(due({ ...commission, metric: "deals" }, 1, 30.1234)).toBe(60.25);
    expect([due(quota, 1, 49.9), due(quota, 1, 50)]).toEqual([0, 300]);
  });

  it("before it is the share gone, of what the period would pay if it went on like that", () => {
    expect(due({ ...commission, metric: "deals" }, 0.5, 30)).toBe(60);
    // Twenty after a third of the quarter are sixty by its end: over the quota of fifty, a third of the bonus.
    expect(due(quota, 1 / 3, 20)).toBe(100);
    expect(due(quota, 1 / 2, 20)).toBe(0);
  });

  it("on a rate is not stretched: half a quarter's win rate is the win rate", () => {
    expect(due({ ...commission, metric: "rate" }, 0.5, 3, 10)).toBe(0.3);
  });
});

describe("a week's end", () => {
  it("pays every salary and the manager's, to whom it is for", () => {
    const plan = aPlan([
      { type: "salary", perWeek: 900 },
      { type: "salary", for: "sales", perWeek: 50 },
    ]);
    const world = aWorld({ manager: { salaryPerWeek: 2000 } }, { plan });
    payDay(world, 0);
    expect([0, 1, 2, 3, 6].map((unit) => total(world, "salaries", unit))).toEqual([
      5700, 1800, 1900, 900, 950,
    ]);
    expect(total(world, "bonuses")).toBe(0);
  });

  it("books over a period what it is worth at its end, and starts the next one at nothing", () => {
    const world = aWorld({}, { priors, plan: aPlan([{ ...commission, metric: "deals", period: "month" }]) });
    const standing = world.staff.reps[0]!.mind!.accounts[0]!.standings[0]!;
    for (let week = 0; week < 4; week++) {
      turnTo(world, week * 5);
      standing.sum += [3, 0, 1, 6][week]!;
      payDay(world, week);
    }
    expect([0, 2, 5].map((unit) => total(world, "bonuses", unit))).toEqual([20, 20, 20]);
    expect([standing.sum, total(world, "clawback")]).toEqual([0, 0]);
  });

  it("books what is taken back as a clawback, too", () => {
    const taking = { type: "clawback", for: "sales", rate: 0.5, period: "week", metric: "churnedEarly" };
    const world = aWorld({}, { priors, plan: aPlan([{ type: "salary" }, taking]) });
    world.staff.reps[1]!.mind!.accounts[0]!.standings[0]!.sum = 70;
    payDay(world, 0);
    expect([total(world, "bonuses", 6), total(world, "clawback", 6), total(world, "clawback")]).toEqual([
      -35, 35, 35,
    ]);
  });
});

describe("pay that depends on the month, or on the period before", () => {
  const monthly = { ...commission, metric: "deals", period: "month" };

  /** What is booked to the first rep in each of so many months of a single deal's commission each. */
  function bookedBy(component: object, results: readonly number[]): readonly number[] {
    const world = aWorld({}, { priors, plan: aPlan([component], rates) });
    const account = world.staff.reps[0]!.mind!.accounts[0]!;
    let before = 0;
    return results.map((result, month) => {
      for (let week = 0; week < 4; week++) {
        turnTo(world, (4 * month + week) * 5);
        account.standings[0]!.sum += result / 4;
        payDay(world, 4 * month + week);
      }
      const after = total(world, "bonuses", 5);
      const booked = after - before;
      before = after;
      return Math.round(booked * 100) / 100;
    });
  }

  it("is booked in its months only", () => {
    expect(bookedBy({ ...monthly, months: { from: 2, to: 3 } }, [10, 10, 10, 10])).toEqual([0, 20, 20, 0]);
  });

  it("guarantees at first only", () => {
    expect(bookedBy({ ...monthly, floor: 50, floorMonths: 2 }, [10, 30, 10])).toEqual([50, 60, 20]);
  });

  it("recovers a draw: all that was advanced comes off later pay", () => {
    const booked = bookedBy({ ...monthly, draw: 30 }, [10, 10, 50, 50]);
    expect(booked).toEqual([30, 30, 80, 100]);
    expect(booked.reduce((sum, one) => sum + one)).toBe(2 * 120);
  });

  it("moves a quota with its results", () => {
    const ratchet = { ...quota, period: "month", ratchet: 0.5 };
    // Quotas of 50, 60 and 55: made, missed, made.
    expect(bookedBy(ratchet, [70, 50, 56])).toEqual([300, 0, 300]);
  });
});

it("tells of whom and when what is paid is no amount of money", () => {
  const tiny = { ...quota, quota: 1e-310, accelerator: 2 };
  const world = aWorld({}, { priors, plan: aPlan([tiny], rates) });
  world.staff.reps[1]!.mind!.accounts[0]!.standings[0]!.sum = 7;
  expect(() => payDay(world, 5)).toThrow(Diverged);
  expect(() => payDay(world, 5)).toThrow(/^rep 2 in week 6: what the quota pays is out of all bounds/);
});

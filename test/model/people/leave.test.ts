import { describe, expect, it } from "vitest";
import type { InForce } from "../../../src/model/in-force.ts";
import { flowIndex } from "../../../src/model/ledger/flows.ts";
import { letJoin } from "../../../src/model/people/join.ts";
import { chanceToLeave, letLeave } from "../../../src/model/people/leave.ts";
import { outputs } from "../../../src/model/people/outside-offer.ts";
import { payDay } from "../../../src/model/people/pay-day.ts";
import { seeWhoIsAtWork } from "../../../src/model/people/staff.ts";
import { createWorld, type World } from "../../../src/model/world.ts";
import { aWorld, total, turnTo } from "../a-world.ts";
import { aPlan, somePriors } from "./some-priors.ts";

/** A rep usually books 1,000 a week. */
const priors = somePriors({
  usual: (kind, flow) => (flow === "booked" && kind !== "marketer" ? 1000 : 0),
});

/** A company of two reps, in which half of them leave in a year where they are paid what others pay. */
function company(components: readonly object[], offer = 1000, staffing: object = {}): World {
  const plan = aPlan([{ type: "salary", perWeek: 900 }, ...components]);
  const small = aWorld(
    {
      reps: { yearlyTurnover: 0.6, rampWeeks: 10 },
      marketers: { yearlyTurnover: 0 },
      staffing: { turnover: "byPay", vacancyWeeks: 1, quitElasticity: 2, ...staffing },
    },
    { priors, plan },
  );
  const inForce: InForce = {
    referencePay: { marketer: 1000, rep: 1000 },
    usual: [],
    marginalCost: { marketer: {}, rep: {} },
    outsideOffer: { marketer: outputs.map(() => 1), rep: outputs.map(() => offer / 1000) },
  };
  const world = createWorld({ setup: { ...small.setup, inForce }, priors, seed: 1, replication: 0 });
  turnTo(world, 0);
  return world;
}

const commission = { type: "commission", for: "sales", metric: "booked", rate: 0.1 };
const chance = (world: World, month = 0) => {
  const rep = world.staff.reps[0]!;
  return chanceToLeave(world, priors, rep, rep.mind!, month);
};

/** Lets so many weeks go by in which each rep books so much. */
function weeks(world: World, from: number, to: number, booked = 1000): void {
  for (let week = from; week < to; week++) {
    turnTo(world, week * 5 + 4);
    for (const { mind } of world.staff.reps)
      for (const account of mind!.accounts) for (const standing of account.standings) standing.sum += booked;
    payDay(world, week);
  }
}

/** Whether the first rep leaves by some luck. */
function leavesAt(world: World, draw: number): boolean {
  const rep = world.staff.reps[0]!;
  const only = { ...world, luck: { uniform: () => draw } as never, staff: { ...world.staff, people: [rep] } };
  return letLeave(only, priors, 0);
}

/** Sends the first rep away, by luck that lets nobody stay. */
function leaveNow(world: World): void {
  expect(leavesAt(world, 0)).toBe(true);
  seeWhoIsAtWork(world.staff, world.company);
}

describe("the chance to leave", () => {
  it("is the month's part of the year's where the plan pays what others offer", () => {
    expect(chance(company([commission]))).toBeCloseTo(0.05, 9);
  });

  it("goes with the square of the offer over the pay, and is no more than sure", () => {
    expect(chance(company([commission], 2000))).toBeCloseTo(0.2, 9);
    expect(chance(company([commission], 500))).toBeCloseTo(0.0125, 9);
    expect(chance(company([commission], 9000))).toBe(1);
    expect(chance(company([], 1000))).toBeCloseTo(0.05 * (1000 / 900) ** 2, 9);
  });

  it("does not depend on pay where pay decides nothing", () => {
    expect(chance(company([commission], 3000, { quitElasticity: 0 }))).toBeCloseTo(0.05, 9);
  });

  it("is what lets somebody leave, whether a plan gives beside the salary or takes", () => {
    for (const component of [commission, { type: "penalty", for: "sales", metric: "booked", amount: 0.1 }])
      for (const times of [0.9, 1.1]) {
        const world = company([component]);
        const draw = times * chance(world);
        expect(leavesAt(world, draw)).toBe(times < 1);
      }
  });

  it("is less while there is pay to lose: a quota bonus that is nearly made, or pay that waits", () => {
    const quota = { type: "quota", for: "sales", metric: "booked", quota: 12_000, bonus: 2400 };
    const world = company([quota]);
    const before = chance(world);
    weeks(world, 0, 8, 1500);
    expect(chance(world, 1)).toBeLessThan(before);
    const waiting = company([{ ...commission, deferMonths: 3 }]);
    const first = chance(waiting);
    weeks(waiting, 0, 8);
    expect(chance(waiting, 1)).toBeLessThan(first);
  });
});

describe("whoever leaves", () => {
  const bonuses = (world: World) => total(world, "bonuses", world.staff.reps[0]!.unit);

  it("keeps the commission earned by then, of a period that is not over too", () => {
    const world = company([{ ...commission, period: "quarter" }]);
    weeks(world, 0, 4);
    leaveNow(world);
    expect(bonuses(world)).toBe(400);
  });

  it("gets nothing of a quota bonus or a prize for whose period they do not stay", () => {
    const world = company([
      { type: "quota", for: "sales", metric: "booked", quota: 12_000, bonus: 2400 },
      { type: "contest", for: "sales", between: "people", metric: "booked", period: "year", prize: 9000 },
    ]);
    weeks(world, 0, 4, 1000);
    expect(bonuses(world)).toBeGreaterThan(1000);
    leaveNow(world);
    expect(bonuses(world)).toBe(0);
    const cells = world.payRecord.paid.reduce((sum, amount) => sum + amount, 0);
    expect(cells).toBeCloseTo(total(world, "bonuses", 0) + total(world, "salaries", 0) - managers(world), 6);
  });

  const managers = (world: World) =>
    total(world, "salaries", 0) -
    world.staff.people.reduce((sum, { unit }) => sum + total(world, "salaries", unit), 0);

  it("loses pay that waits, of periods that are over too", () => {
    const world = company([{ ...commission, deferMonths: 2 }]);
    weeks(world, 0, 12);
    leaveNow(world);
    // Of three months the last two wait.
    expect(bonuses(world)).toBe(400);
  });

  it("leaves a debt behind that nobody takes over", () => {
    const world = company([{ ...commission, draw: 1000 }]);
    weeks(world, 0, 4, 100);
    leaveNow(world);
    const [first, second] = world.staff.reps;
    const owing = world.payRecord.owing(world.staff.people).subarray(4);
    expect([owing[first!.number], owing[second!.number]]).toEqual([0, 960]);
  });

  it("leaves a post that is paid nothing until somebody takes it, who is paid by the part of the period that is left", () => {
    const world = company([{ type: "quota", for: "sales", metric: "booked", quota: 12_000, bonus: 2400 }]);
    const rep = world.staff.reps[0]!;
    weeks(world, 0, 4);
    leaveNow(world);
    weeks(world, 4, 6);
    expect(total(world, "salaries", rep.unit)).toBe(4 * 900);
    const sure = { ...world, luck: { uniform: () => 0, normal: () => 0 } as never };
    expect(letJoin(sure, priors, 5)).toBe(true);
    seeWhoIsAtWork(world.staff, world.company);
    expect([rep.mind!.accounts[0]!.missed, world.staff.occupancy.ramp[rep.number]]).toEqual([6, 0.05]);
    const before = bonuses(world);
    weeks(world, 6, 12);
    expect(bonuses(world) - before).toBe(1200);
    expect(total(world, "salaries", rep.unit)).toBe(10 * 900);
    // The next quarter is a whole one again.
    weeks(world, 12, 24, 999);
    expect(bonuses(world) - before).toBe(1200);
    expect(world.ledger.flow(24 + 5, 0, flowIndex.leavers)).toBe(0);
  });
});

it("a newcomer with a guarantee is paid what the plan usually pays in periods that begin within it, and no longer", () => {
  const world = company([commission], 1000, { guaranteeMonths: 2 });
  const rep = world.staff.reps[0]!;
  weeks(world, 0, 4);
  leaveNow(world);
  letJoin({ ...world, luck: { uniform: () => 0, normal: () => 0 } as never }, priors, 5);
  seeWhoIsAtWork(world.staff, world.company);
  const paid = () => total(world, "bonuses", rep.unit);
  const before = paid();
  weeks(world, 6, 8, 0);
  expect(paid() - before).toBeCloseTo(200, 6);
  weeks(world, 8, 12, 0);
  expect(paid() - before).toBeCloseTo(600, 6);
  weeks(world, 12, 16, 0);
  expect(paid() - before).toBeCloseTo(1000, 6);
  weeks(world, 16, 20, 0);
  expect(paid() - before).toBeCloseTo(1000, 6);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flowIndex } from "../../../src/model/ledger/flows.ts";
import { COMPANY } from "../../../src/model/ledger/units.ts";
import { splitBudget, withinFloor } from "../../../src/model/people/budget.ts";
import { manageMonth } from "../../../src/model/people/manage-month.ts";
import { WARM_UP_WEEKS } from "../../../src/model/warm-up.ts";
import { aWorld, type Changes } from "../a-world.ts";

/** In the warm-up ten MQLs and two deals a week; in the first month so many. */
function managed(mqls: number, deals: number, changes: Changes = {}) {
  const world = aWorld(changes);
  for (let week = 0; week < WARM_UP_WEEKS + 4; week++) {
    world.ledger.openWeek(week);
    const isCounted = week >= WARM_UP_WEEKS;
    world.ledger.credit(flowIndex.mqls, isCounted ? mqls : 10, 0, -1);
    world.ledger.credit(flowIndex.deals, isCounted ? deals : 2, 0, 2);
  }
  return world;
}

const share = (world: ReturnType<typeof managed>) => {
  splitBudget(world, 0);
  return world.manager.share;
};

describe("marketing's share of the budget", () => {
  it("stays at half where all is as usual and both lobby as much", () => {
    expect(share(managed(10, 2))).toBeCloseTo(0.5, 12);
  });

  it("goes half-way to .7 · (.5 + .3 · (perceived contribution − .5)) + .3 · its share of lobbying", () => {
    const world = managed(30, 2);
    for (const { acted } of world.staff.marketers) acted[5] = 0.09;
    for (const { acted } of world.staff.reps) acted[2] = 0.01;
    const wanted = 0.7 * (0.5 + 0.3 * (3 / 4 - 0.5)) + 0.3 * 0.9;
    expect(share(world)).toBeCloseTo(0.5 + 0.5 * (wanted - 0.5), 12);
  });

  it("begins at, and goes around, the split that the company states", () => {
    const stated = { manager: { budgetShare: 0.4 } };
    expect(managed(10, 2, stated).manager.share).toBe(0.4);
    expect(share(managed(10, 2, stated))).toBeCloseTo(0.4, 12);
    expect(share(managed(20, 2, stated))).toBeCloseTo(0.4 + 0.5 * 0.7 * 0.3 * (2 / 3 - 0.5), 12);
    const below = managed(10, 2, { manager: { budgetShare: 0.1 } });
    expect([0, 0.1, 0.9, 1].map((one) => withinFloor(below, one))).toEqual([0.1, 0.1, 0.9, 0.9]);
  });

  it("falls by .12 of a sales background's bias, and rises by it of a marketing one's", () => {
    const bias = (background: "sales" | "marketing") => ({ manager: { background, biasStrength: 0.5 } });
    expect(share(managed(10, 2, bias("sales")))).toBeCloseTo(0.5 - 0.03, 12);
    expect(share(managed(10, 2, bias("marketing")))).toBeCloseTo(0.5 + 0.03, 12);
  });

  it("takes neither side where nobody did anything", () => {
    const world = managed(0, 0);
    for (const { acted } of world.staff.people) acted.fill(0);
    expect(share(world)).toBeCloseTo(0.5, 12);
  });

  it("leaves either side at least the floor, whatever happens", () => {
    const count = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(count, count, fc.constantFrom("sales", "marketing"), (mqls, deals, background) => {
        const extreme = { budgetSpeed: 1, contributionWeight: 1, budgetBias: 0.5, biasStrength: 3 };
        const world = managed(mqls, deals, { manager: { ...extreme, background } });
        expect(share(world)).toBeGreaterThanOrEqual(0.25);
        expect(share(world)).toBeLessThanOrEqual(0.75);
      }),
      { numRuns: 20 },
    );
    expect([withinFloor(managed(0, 0), -1), withinFloor(managed(0, 0), 2)]).toEqual([0.25, 0.75]);
  });
});

it("what moved of the budget is the distance, whichever side it went to", () => {
  const movedFrom = (share: number) => {
    // As usual, and both lobby as much: half is wanted, and half of the way is gone.
    const world = managed(10, 2);
    world.manager.share = share;
    manageMonth(world, 0);
    return world.ledger.sum(0, WARM_UP_WEEKS + 4, COMPANY, "budgetMoved");
  };
  expect(movedFrom(0.7)).toBeCloseTo(0.1, 12);
  expect(movedFrom(0.4)).toBeCloseTo(0.05, 12);
});

it("reach and hours follow the split by the square root of what a department has over half", () => {
  const world = managed(10, 2, { manager: { budgetSpeed: 0 } });
  world.manager.share = 0.72;
  manageMonth(world, 0);
  expect(world.manager.reachOfMarketing).toBeCloseTo(1.2, 12);
  expect(world.manager.hoursOfSales).toBeCloseTo(Math.sqrt(0.56), 12);
});

import { describe, expect, it } from "vitest";
import { simulate } from "../../src/model/simulate.ts";
import { WARM_UP_DAYS, WARM_UP_WEEKS } from "../../src/model/warm-up.ts";
import type { World } from "../../src/model/world.ts";
import { aWorld, type Changes, total } from "./a-world.ts";

/** A company run from the first day of its warm-up to the end of its months. */
function run(changes: Changes, months = 2): World {
  const world = aWorld(changes, { months });
  world.day = -WARM_UP_DAYS;
  simulate(world);
  return world;
}

const steady = { budgetSpeed: 0, blameThreshold: 0 };

describe("a trial", () => {
  it("lasts its warm-up and its months, of twenty days each", () => {
    const world = run({});
    expect(world.day).toBe(39);
    expect(world.ledger.weeks).toBe(WARM_UP_WEEKS + 8);
    for (let week = 0; week < world.ledger.weeks; week++)
      expect(world.ledger.sum(week, week + 1, 0, "hours")).toBeGreaterThan(0);
  });

  it("gives every rep 8 · work · pace hours a day, for a team as large as is said", () => {
    const world = run({
      reps: { workNorm: 0.6, teamSize: 0.05, paceSpread: 0.4 },
      manager: steady,
    });
    const [first, second] = world.staff.reps;
    const { pace } = world.staff.traits;
    expect(pace[first!.number]).not.toBeCloseTo(pace[second!.number]!, 2);
    for (const { unit, number } of world.staff.reps) {
      expect(total(world, "hours", unit)).toBeCloseTo(160 * 8 * 0.6 * pace[number]! * 0.05, 6);
    }
  });

  it("splits no budget, blames nobody and pays nobody before the first counted day", () => {
    const world = run({ manager: { salaryPerWeek: 700 } });
    const inWarmUp = (
      flow: "salaries" | "blamedMarketing" | "blamedSales" | "blamedMarket" | "blamedFunnel",
    ) => world.ledger.sum(0, WARM_UP_WEEKS, 0, flow);
    expect(inWarmUp("salaries") + inWarmUp("blamedMarketing") + inWarmUp("blamedSales")).toBe(0);
    expect(inWarmUp("blamedMarket") + inWarmUp("blamedFunnel")).toBe(0);
    expect(total(world, "salaries")).toBe(8 * 700);
  });

  it("leaves people without beliefs where they are", () => {
    const world = run({});
    for (const { acted, norms } of world.staff.people) expect(acted).toEqual(norms);
  });

  it("notes every need that arises, and whom inbound channels bring of them", () => {
    const all = { search: { kind: "inbound", share: 1, warmth: 0.5 }, ads: { touchesPerHour: 0 } } as const;
    const world = run({ channels: all, customers: { referralsPerYear: 0 }, need: { ratePerDay: 0.01 } });
    expect(total(world, "needs")).toBeGreaterThan(100);
    expect(total(world, "inbound")).toBeGreaterThan(0.5 * total(world, "needs"));
    expect(total(world, "inbound")).toBeLessThanOrEqual(total(world, "needs"));
    expect(total(run({ customers: { referralsPerYear: 0 } }), "inbound")).toBe(0);
  });
});

import { describe, expect, it } from "vitest";
import { type Flow, flowIndex } from "../../../src/model/ledger/flows.ts";
import { followWeek, setFirstPlans } from "../../../src/model/people/follow-week.ts";
import type { Standing } from "../../../src/model/people/pay-account.ts";
import { readingValue } from "../../../src/model/people/pay-account.ts";
import { WARM_UP_WEEKS } from "../../../src/model/warm-up.ts";
import type { World } from "../../../src/model/world.ts";
import { aWorld, type Changes } from "../a-world.ts";
import { aPlan, somePriors } from "./some-priors.ts";

const share = { share: { sum: { accepted: 1 }, per: { mqls: 1 } } } as const;
const contest = (marketing: string) =>
  aPlan([{ type: "contest", prize: 1000, metrics: { marketing, sales: "deals" } }], share);

/** Every week brings so many MQLs, half of them accepted, and a deal; what is usual is a tenth of that. */
function following(marketing: string, mqlsIn: (week: number) => number, changes: Changes = {}): World {
  const usual = (_: unknown, flow: Flow) =>
    ({ mqls: 1, accepted: 0.5, deals: 0.1, leads: 5 })[flow as string] ?? 0;
  const priors = somePriors({ usual });
  const world = aWorld(changes, { priors, plan: contest(marketing), months: 12 });
  for (let week = 0; week < world.ledger.weeks; week++) {
    world.ledger.openWeek(week);
    world.ledger.credit(flowIndex.mqls, mqlsIn(week), 0, -1);
    world.ledger.credit(flowIndex.accepted, mqlsIn(week) / 2, 0, -1);
    world.ledger.credit(flowIndex.deals, 1, 0, 2);
  }
  setFirstPlans(world);
  return world;
}

const mindOf = (world: World) => world.staff.marketers[0]!.mind!;
const standingOf = (world: World): Standing => mindOf(world).accounts[0]!.standings[0]!;

function follow(world: World, from: number, to: number): void {
  for (let week = from; week < to; week++) followWeek(world, week);
}

describe("a department's plan", () => {
  it("is at first .7 of what was reported for the last quarter of the warm-up", () => {
    const world = following("mqls", (week) => (week < WARM_UP_WEEKS - 12 ? 1000 : 10));
    expect(standingOf(world).plan).toBeCloseTo(0.7 * 120, 9);
    const inflated = following("mqls", () => 10, { measurement: { mqlInflation: 0.5 } });
    expect(standingOf(inflated).plan).toBeCloseTo(0.7 * 180, 9);
  });

  it("is set anew each quarter by the quarter's result, while what was attained stands", () => {
    const world = following("mqls", (week) => (week < WARM_UP_WEEKS ? 10 : 20));
    follow(world, 0, 11);
    expect(standingOf(world).plan).toBeCloseTo(84, 9);
    expect(standingOf(world).sum).toBeCloseTo(220 / 84, 9);
    follow(world, 11, 12);
    expect(standingOf(world).plan).toBeCloseTo(0.7 * 240, 9);
    expect(standingOf(world).sum).toBeCloseTo(240 / 84, 9);
    follow(world, 12, 13);
    expect(standingOf(world).sum).toBeCloseTo(240 / 84 + 20 / 168, 9);
  });

  it("after an empty quarter is still something to divide by", () => {
    const world = following("mqls", () => 0);
    expect(standingOf(world).plan).toBeGreaterThan(0);
    follow(world, 0, 12);
    expect(standingOf(world).plan).toBeGreaterThan(0);
  });

  it("after an empty quarter is a twentieth of the usual one", () => {
    // Five leads a week are usual, and none came.
    expect(standingOf(following("leads", () => 0)).plan).toBeCloseTo(0.05 * 12 * 5, 9);
  });

  it("of a rate is a rate: whoever repeats it is as far above it, however much there was to count", () => {
    for (const many of [10, 1000]) {
      const world = following("share", () => many);
      follow(world, 0, 24);
      expect(standingOf(world).plan).toBeCloseTo(0.7 * 0.5, 9);
      expect(readingValue(standingOf(world))).toBeCloseTo(1 / 0.7, 9);
    }
  });
});

describe("a week's reports", () => {
  it("are remembered as surprises, whose spread is believed the larger the larger they are", () => {
    const calm = following("mqls", () => 1);
    const wild = following("mqls", (week) => (week % 2 === 0 ? 0 : 40));
    for (const world of [calm, wild]) follow(world, 0, 20);
    const spread = (world: World) => mindOf(world).accounts[0]!.memory.spread[0]!;
    expect(mindOf(calm).accounts[0]!.memory.months).toBe(20);
    expect(spread(wild)).toBeGreaterThan(10 * spread(calm));
  });

  it("teach how much volume one's work gives", () => {
    const world = following("mqls", () => 1);
    for (let week = 0; week < 24; week++) {
      world.ledger.openWeek(WARM_UP_WEEKS + week);
      world.ledger.credit(flowIndex.leads, 10, 0, -1);
    }
    follow(world, 0, 24);
    expect(mindOf(world).yields.volume.ratio).toBeGreaterThan(1.5);
    expect(world.staff.marketers[1]!.mind!.yields.volume.ratio).toBeLessThan(0.7);
  });

  it("let blame fade by half each month", () => {
    const world = following("mqls", () => 1);
    mindOf(world).blamed = 16;
    follow(world, 0, 3);
    expect(mindOf(world).blamed).toBe(16);
    follow(world, 3, 8);
    expect(mindOf(world).blamed).toBe(4);
  });
});

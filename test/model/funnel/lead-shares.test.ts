import { describe, expect, it } from "vitest";
import { shareByRecord } from "../../../src/model/funnel/lead-shares.ts";
import { flowIndex } from "../../../src/model/ledger/flows.ts";
import { aWorld, type Changes } from "../a-world.ts";

/** Two reps, 2 and 3, who answered and won so much in the first week of the ledger. */
function withRecord(records: readonly (readonly [number, number])[], handoff: Changes["handoff"] = {}) {
  const world = aWorld({ handoff: { assignment: "performance", recordPrior: 50, ...handoff } });
  world.ledger.openWeek(0);
  for (const [place, [answered, won]] of records.entries()) {
    world.ledger.credit(flowIndex.answered, answered, -1, 2 + place);
    world.ledger.credit(flowIndex.deals, won, -1, 2 + place);
  }
  return world;
}

describe("where leads go by performance, a share", () => {
  it("follows the own win rate over that of all, beside leads at the rate of all", () => {
    const world = withRecord([
      [100, 20],
      [100, 0],
    ]);
    shareByRecord(world, 1);
    // The rate of all is .1: (200 + 50) / 150 and (0 + 50) / 150.
    expect([...world.desk.shares]).toEqual([250 / 150, 50 / 150]);
  });

  it("is the same for the same rate, however many leads there were", () => {
    const world = withRecord([
      [100, 20],
      [10, 2],
    ]);
    shareByRecord(world, 1);
    for (const share of world.desk.shares) expect(share).toBeCloseTo(1, 12);
  });

  it("forgets what is longer ago than the weeks of the record", () => {
    const record = [
      [100, 20],
      [100, 10],
    ] as const;
    const recent = withRecord(record, { recordWeeks: 4 });
    shareByRecord(recent, 4);
    expect(recent.desk.shares[0]).toBeGreaterThan(1);
    const old = withRecord(record, { recordWeeks: 4 });
    shareByRecord(old, 5);
    expect([...old.desk.shares]).toEqual([1, 1]);
  });

  it("knows of a newcomer nothing that was before they came", () => {
    const world = withRecord([
      [100, 20],
      [100, 10],
    ]);
    world.staff.occupancy.weeksThere[2] = 3;
    shareByRecord(world, 4);
    const known = world.desk.shares[0]!;
    world.staff.occupancy.weeksThere[2] = 2;
    shareByRecord(world, 3);
    expect(known).toBe(1);
    expect(world.desk.shares[0]).toBe(1);
    world.staff.occupancy.weeksThere[2] = 3;
    shareByRecord(world, 3);
    expect(world.desk.shares[0]).toBeGreaterThan(1);
  });

  it("stays where leads go otherwise, and before anybody has won", () => {
    const inTurn = withRecord(
      [
        [100, 20],
        [100, 0],
      ],
      { assignment: "roundRobin" },
    );
    shareByRecord(inTurn, 1);
    const unlucky = withRecord([
      [100, 0],
      [50, 0],
    ]);
    shareByRecord(unlucky, 1);
    expect([...inTurn.desk.shares, ...unlucky.desk.shares]).toEqual([1, 1, 1, 1]);
  });
});

import { describe, expect, it } from "vitest";
import { repFor } from "../../../src/model/funnel/rep-for.ts";
import type { World } from "../../../src/model/world.ts";
import { aWorld, type Changes } from "../a-world.ts";

/** Three reps, numbers 2 to 4. */
function withReps(handoff: Changes["handoff"] = {}): World {
  return aWorld({ customers: { count: 3000 }, handoff, reps: { count: 3 } });
}

/** How many of the first customers fall to each rep. */
function counts(world: World, customers: number): number[] {
  const reps = [0, 0, 0];
  for (let i = 0; i < customers; i++) reps[repFor(world, i) - 2]! += 1;
  return reps;
}

/** Lets only the reps in some places be at work. */
function atWork({ staff }: World, ...places: number[]): void {
  staff.repsAtWork = staff.reps.filter(({ place }) => places.includes(place));
}

describe("in turn", () => {
  it("leads pass over whoever is away, and come back evenly", () => {
    const world = withReps();
    atWork(world, 0, 2);
    expect(Array.from({ length: 4 }, (_, i) => repFor(world, i))).toEqual([2, 4, 2, 4]);
    atWork(world, 0, 1, 2);
    expect(counts(world, 300)).toEqual([100, 100, 100]);
  });

  it("leads go to all where nobody is at work, and wait there", () => {
    const world = withReps();
    atWork(world);
    expect(counts(world, 30)).toEqual([10, 10, 10]);
  });

  it("turns come as much more often as a share is larger", () => {
    const world = withReps({ assignment: "performance" });
    world.desk.shares.set([2, 1, 0.5]);
    expect(counts(world, 700)).toEqual([400, 200, 100]);
  });
});

describe("by territory", () => {
  it("leads fall as the territories are stated", () => {
    const world = withReps({ assignment: "territory", territoryShares: [0.6, 0.3, 0.1] });
    const [first, second, third] = counts(world, 3000);
    // Within four standard errors.
    expect(Math.abs(first! - 1800)).toBeLessThan(110);
    expect(Math.abs(second! - 900)).toBeLessThan(110);
    expect(Math.abs(third! - 300)).toBeLessThan(70);
  });

  it("sizes are drawn by their spread, and alike without one", () => {
    const { desk } = withReps({ assignment: "territory", territorySpread: 0.5 });
    expect(new Set(desk.shares).size).toBe(3);
    expect([...withReps({ assignment: "territory" }).desk.shares]).toEqual([1, 1, 1]);
    expect([...withReps({ territorySpread: 0.5 }).desk.shares]).toEqual([1, 1, 1]);
  });

  it("others stand in for a rep who is away, and nobody else's customers move", () => {
    const world = withReps({ assignment: "territory", territorySpread: 0.5 });
    const before = Array.from({ length: 500 }, (_, i) => repFor(world, i));
    atWork(world, 0, 2);
    const after = Array.from({ length: 500 }, (_, i) => repFor(world, i));
    for (const [i, rep] of before.entries()) if (rep !== 3) expect(after[i]).toBe(rep);
    const stoodIn = after.filter((_, i) => before[i] === 3);
    expect(new Set(stoodIn)).toEqual(new Set([2, 4]));
  });

  it("a territory of nothing gets nothing, unless nobody else is there", () => {
    const world = withReps({ assignment: "territory", territoryShares: [0, 0.5, 0.5] });
    expect(counts(world, 300)[0]).toBe(0);
    atWork(world, 0);
    expect(counts(world, 300)).toEqual([300, 0, 0]);
  });
});

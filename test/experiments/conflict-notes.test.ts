import { describe, expect, it } from "vitest";
import { conflictNotes } from "../../src/experiments/conflict-notes.ts";
import { armOf, type Months, measuredOf, trialOf } from "./measured-of.ts";

const arm = (plan: string, trials: readonly Months[], market?: string) =>
  armOf(plan, trials.map(trialOf), market);
const notes = (...arms: Parameters<typeof measuredOf>[0]) => conflictNotes(measuredOf(arms));

describe("the index of conflict", () => {
  it("is the mean of the parts, each in units of what the first arm has of it", () => {
    // A tenth of the first arm's leads is recycled, and 2 a month are disputed.
    const base = arm("base", [
      { recycled: [10], disputed: [2], accepted: [100] },
      { recycled: [10], disputed: [2], accepted: [100] },
    ]);
    // Recycled: 1.5 and .5 times as many; disputed: 3 and 1 times.
    const other = arm("other", [
      { recycled: [15], disputed: [6], accepted: [100] },
      { recycled: [5], disputed: [2], accepted: [100] },
    ]);
    const [first, second] = notes(base, other);
    expect(first).toMatchObject({ arm: "base.m", base: "base.m", parts: ["recycled", "disputed"] });
    expect(first!.index).toMatchObject({ mean: 1, sd: 0, n: 2 });
    expect(second).toMatchObject({ arm: "other.m", base: "base.m", parts: ["recycled", "disputed"] });
    // (1.5 + 3) / 2 = 2.25 and (.5 + 1) / 2 = .75.
    expect(second!.index.mean).toBeCloseTo(1.5, 12);
    expect(second!.index.sd).toBeCloseTo(1.5 / Math.SQRT2, 12);
  });

  it("has no part that the first arm has nothing of, or nothing beside the others", () => {
    const base = arm("base", [{ recycled: [10], disputed: [1e-12] }, { recycled: [10] }]);
    const other = arm("other", [
      { recycled: [20], disputed: [6], rejected: [5] },
      { recycled: [20], disputed: [6] },
    ]);
    const found = notes(base, other);
    expect(found.map(({ parts }) => parts)).toEqual([["recycled"], ["recycled"]]);
    expect(found[1]!.index.mean).toBeCloseTo(2, 12);
  });

  it("is not there for a market with one arm, or without any conflict; each market has its own unit", () => {
    const fights = (recycled: number) => [{ recycled: [recycled] }, { recycled: [recycled] }];
    expect(notes(arm("a", fights(3)))).toEqual([]);
    expect(notes(arm("a", fights(0)), arm("b", fights(4)))).toEqual([]);
    const found = notes(
      arm("a", fights(10), "one"),
      arm("a", fights(40), "two"),
      arm("b", fights(20), "one"),
      arm("b", fights(20), "two"),
    );
    expect(found.map(({ arm, base, index }) => [arm, base, index.mean])).toEqual([
      ["a.one", "a.one", 1],
      ["b.one", "a.one", 2],
      ["a.two", "a.two", 1],
      ["b.two", "a.two", 0.5],
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { reachOf, unsettled } from "../../../src/experiments/stopping/look.ts";
import type { MarketLook } from "../../../src/findings/stopping-note.ts";

/** Whether a market that was seen so is a reason to go on. */
const isOpen = (seen: Omit<MarketLook, "market">, untilDecided: boolean) => {
  const look = { batches: 10, error: 0.005, markets: [{ market: "healthy", ...seen }] };
  return unsettled(look, { untilDecided }).length > 0;
};

describe("a reason to go on", () => {
  it("is a market that is not decided, where that was asked for", () => {
    expect(isOpen({ word: "better", reach: 9 }, true)).toBe(false);
    expect(isOpen({ word: "equal", reach: 9 }, true)).toBe(false);
    expect(isOpen({ word: "open", reach: 9 }, true)).toBe(true);
  });

  it("is a market whose difference is not known as well as was asked for, decided or not", () => {
    expect(isOpen({ word: "open", reach: 2, asked: 2 }, false)).toBe(false);
    expect(isOpen({ word: "better", reach: 3, asked: 2 }, false)).toBe(true);
    expect(isOpen({ word: "unrecorded", reach: null, asked: 2 }, false)).toBe(true);
  });

  it("is neither where both were asked for and one is so", () => {
    expect(isOpen({ word: "better", reach: 3, asked: 2 }, true)).toBe(false);
    expect(isOpen({ word: "open", reach: 1, asked: 2 }, true)).toBe(false);
    expect(isOpen({ word: "open", reach: 3, asked: 2 }, true)).toBe(true);
  });

  it("is never a market of one plan", () => {
    expect(isOpen({ word: "alone", reach: null, asked: 2 }, true)).toBe(false);
  });
});

describe("how far the interval reaches that decides", () => {
  const rival = (half: number, ruledOut: boolean) => {
    const [low, high] = ruledOut ? [1, 1 + 2 * half] : [-half, half];
    return {
      plan: `of ${half}`,
      mean: (low + high) / 2,
      low,
      high,
      sd: 1,
      n: 60,
      p: null,
      learned: null,
      ruledOut,
    };
  };

  it("is the longest of all plans that may be the best, those ruled out aside", () => {
    expect(reachOf({ against: [rival(2, false), rival(5, false), rival(9, true)] })).toBe(5);
  });

  it("is that of the second where all are ruled out", () => {
    expect(reachOf({ against: [rival(2, true), rival(5, true)] })).toBe(2);
  });

  it("is nothing where there is no other plan", () => {
    expect(reachOf({ against: [] })).toBeNull();
  });
});

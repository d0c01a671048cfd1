import { describe, expect, it } from "vitest";
import { unsettled } from "../../../src/experiments/stopping/look.ts";
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

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { noPullIn, type PullIn, putExtraDiscount, reckonPullIn } from "../../../src/model/timing/pull-in.ts";
import { between } from "../../between.ts";
import { aDeal, paidShares, type SharePaid } from "./deals.ts";

function reckoned(shares: readonly SharePaid[], days = 30, impatience = 0): PullIn {
  const pullIn = noPullIn();
  reckonPullIn(paidShares(shares, impatience), days, pullIn);
  return pullIn;
}

function offered(pullIn: PullIn, signsFor: number, cost = 0, most = 1): number {
  const out = new Float64Array(1);
  putExtraDiscount(pullIn, aDeal(), signsFor, cost, most, out);
  return out[0]!;
}

describe("pulling a deal in", () => {
  it("gains what this period pays more, for the part of later that lies beyond it", () => {
    const { gain, now } = reckoned([{ now: 0.3, next: 0.1, weeks: 12, left: 6 }]);
    expect(gain[2]).toBeCloseTo(0.2 * Math.exp(-1), 12);
    expect(now[2]).toBe(0.3);
    expect(reckoned([{ now: 0.3, next: 0.1, weeks: 12, left: 1 }], 0).gain[2]).toBe(0);
  });

  it("adds up over components, each with the end of its own period", () => {
    const { gain } = reckoned([
      { now: 0.3, next: 0.1, weeks: 12, left: 6 },
      { now: 0.1, next: 0.4, weeks: 4, left: 3 },
    ]);
    expect(gain[2]).toBeCloseTo(0.2 * Math.exp(-1) - 0.3 * Math.exp(-0.5), 12);
  });

  it("offers nothing where this period pays no more than the next, however soon it ends", () => {
    fc.assert(
      fc.property(between(0, 1), between(0, 1), fc.integer({ min: 1, max: 12 }), (now, more, left) => {
        expect(offered(reckoned([{ now, next: now + more, weeks: 12, left }]), 0.2)).toBe(0);
      }),
    );
  });

  it("offers two thirds of what the deal could bear, which is 1 − low rate / high rate, where buyers ask for that much", () => {
    // A15t: whoever is paid 10 % now and 5 % later accepts any discount up to a half.
    const last = reckoned([{ now: 0.1, next: 0.05, weeks: 12, left: 0 }]);
    expect(offered(last, 1)).toBeCloseTo(1 / 3, 12);
    const worthOf = (extra: number) => extra ** 2 * (0.1 * (1 - extra) - 0.05);
    expect(worthOf(0.5)).toBeCloseTo(0, 12);
  });

  it("offers what is worth most, also by trying many", () => {
    fc.assert(
      fc.property(
        between(0.01, 1),
        between(0, 1),
        between(0.01, 1),
        between(0, 5000),
        (now, part, signsFor, cost) => {
          const pullIn = reckoned([{ now, next: now * part, weeks: 12, left: 2 }]);
          const worthOf = (extra: number) =>
            (extra / signsFor) ** 2 * (pullIn.gain[2]! - now * extra) * 1000 - (cost / 2) * extra ** 2;
          const best = worthOf(offered(pullIn, signsFor, cost));
          for (let extra = 0; extra <= signsFor; extra += signsFor / 64)
            expect(worthOf(extra)).toBeLessThanOrEqual(best + 1e-9);
        },
      ),
    );
  });

  it("offers nothing where what leaving the usual discount costs is more than the gain", () => {
    const last = reckoned([{ now: 0.1, next: 0.05, weeks: 12, left: 0 }]);
    // Twice 50 against cost · .2².
    expect(offered(last, 0.2, 2490)).toBeGreaterThan(0);
    expect(offered(last, 0.2, 2510)).toBe(0);
  });

  it("never offers more than there is to give, nor than any buyer asks for", () => {
    const last = reckoned([{ now: 0.1, next: 0, weeks: 12, left: 0 }]);
    expect(offered(last, 0.3, 0, 0.1)).toBe(0.1);
    expect(offered(last, 0.3)).toBe(0.3);
    const forEach = noPullIn();
    forEach.gain[0] = 1;
    expect(offered(forEach, 0.3)).toBe(0.3);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hazardOf, isWorthHolding } from "../../../src/model/timing/is-worth-holding.ts";
import { between } from "../../between.ts";
import { aDeal, paidShares, type SharePaid } from "./deals.ts";

const free = { hazard: 0, costAWeek: 0 };
const holds = (shares: readonly SharePaid[], waiting = free, daysGone = 0, impatience = 0) =>
  isWorthHolding(paidShares(shares, impatience), aDeal(), daysGone, waiting);

describe("holding a ready deal back", () => {
  it("is never worth it where the next period pays no more than this one", () => {
    fc.assert(
      fc.property(
        between(0, 1),
        between(0, 1),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 0, max: 4 }),
        between(0, 0.2),
        (share, part, left, daysGone, impatience) => {
          const linear = { now: share, next: share * part, weeks: 12, left };
          expect(holds([linear], free, daysGone, impatience)).toBe(false);
        },
      ),
    );
  });

  it("is worth it until the first day of a period that pays more, as long as it is likely enough to last", () => {
    const lost = { now: 0.01, next: 0.1, weeks: 12, left: 4 };
    expect(holds([lost])).toBe(true);
    // A tenth of the pay now against all of it after twenty days.
    const bearable = 1 - 0.1 ** (1 / 20);
    expect(holds([lost], { hazard: hazardOf(bearable * 0.999), costAWeek: 0 })).toBe(true);
    expect(holds([lost], { hazard: hazardOf(bearable * 1.001), costAWeek: 0 })).toBe(false);
    // A day less to wait.
    expect(holds([lost], { hazard: hazardOf(bearable * 1.001), costAWeek: 0 }, 1)).toBe(true);
  });

  it("costs what a week of it costs, and what later pay weighs less", () => {
    const better = { now: 0.05, next: 0.1, weeks: 12, left: 4 };
    expect(holds([better], { hazard: 0, costAWeek: 12 })).toBe(true);
    expect(holds([better], { hazard: 0, costAWeek: 13 })).toBe(false);
    // Half as much in 4 weeks against all in 16: equal where 1 + 16 d = 2 (1 + 4 d).
    expect(holds([better], free, 0, 0.124)).toBe(true);
    expect(holds([better], free, 0, 0.126)).toBe(false);
  });

  it("waits for any component's next period, and counts what the others pay on that day", () => {
    const month = { now: 0.1, next: 0.1, weeks: 4, left: 2 };
    const made = { now: 0, next: 0.1, weeks: 12, left: 6 };
    const yearEnd = { now: 0.5, next: 0.1, weeks: 48, left: 6 };
    expect(holds([month, made])).toBe(true);
    expect(holds([month, made, yearEnd])).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import { buyingTime, salesCycleOf } from "../../../src/model/funnel/sales-cycle.ts";
import { purpose } from "../../../src/model/luck-purposes.ts";
import { companySchema } from "../../../src/model/parameters/company.ts";
import { quantile } from "../../../src/statistics/quantile.ts";
import { aWorld, type Changes } from "../a-world.ts";

const cycleOf = (changes: Changes) => salesCycleOf(companySchema.parse(changes));

describe("the sales cycle", () => {
  it("is the one stated in calendar days: median and 90th percentile over buyers, their tickets included", () => {
    const world = aWorld({
      customers: { count: 20_000, ticketSpread: 0.8 },
      selling: { cycleDays: { median: 42, p90: 140 }, cycleGrowth: 0.5 },
    });
    const times = Array.from({ length: 20_000 }, (_, i) => buyingTime(world, i, 0));
    expect(quantile(times, 0.5) / 30).toBeCloseTo(1, 1);
    expect(quantile(times, 0.9) / 100).toBeCloseTo(1, 1);
  });

  it("grows with the ticket by the power stated", () => {
    const cycle = cycleOf({
      customers: { ticketSpread: 0.8 },
      selling: { cycleDays: { median: 42, p90: 140 }, cycleGrowth: 0.5 },
    });
    expect(cycle.ofTicket).toBeCloseTo(0.5 * 0.8, 12);
    const world = aWorld({
      customers: { ticketSpread: 0.8 },
      selling: { cycleDays: { median: 42, p90: 140 } },
    });
    const alike = { ...world, cycle: { ...cycle, spread: 0 } };
    const z = world.luck.normal(purpose.ticket, 7, 0);
    // A ticket of e^{.8 z} middle ones, to the power of a half.
    expect(buyingTime(alike, 7, 0)).toBeCloseTo(30 * Math.exp(0.8 * z) ** 0.5, 6);
  });

  it("grows with the ticket no further than the stated spread leaves room", () => {
    const narrow = cycleOf({
      customers: { ticketSpread: 1 },
      selling: { cycleDays: { median: 10, p90: 11 }, cycleGrowth: 2 },
    });
    expect(narrow.ofTicket).toBeCloseTo(Math.log(1.1) / 1.2815515655446004, 9);
    expect(narrow.spread).toBe(0);
  });

  it("is nothing where none is stated", () => {
    expect(cycleOf({ selling: { cycleDays: { median: 0, p90: 0 } } })).toEqual({
      median: 0,
      ofTicket: 0,
      spread: 0,
    });
  });

  it("is another for a buyer's next purchase", () => {
    const world = aWorld({ selling: { cycleDays: { median: 42, p90: 140 } } });
    expect(buyingTime(world, 3, 0)).not.toBe(buyingTime(world, 3, 1));
  });
});

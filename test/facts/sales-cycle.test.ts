import { describe, expect, it } from "vitest";
import { cycleMet, withCycle } from "../documents/sources/sales-cycle.ts";

/** As many as a tenth of a 90th percentile takes. */
const TRIALS = 8;

describe("a sales cycle that is stated", () => {
  it.each([
    [500, 7, 25],
    [15_000, 60, 180],
    [200_000, 180, 400],
  ])("at a ticket of %i is met within a tenth: median %i days, 90th percentile %i", (ticket, median, p90) => {
    const met = cycleMet(withCycle(ticket, [median, p90]), TRIALS);
    expect(Math.abs(met[0] / median - 1), `median ${met[0]}`).toBeLessThan(0.1);
    expect(Math.abs(met[1] / p90 - 1), `90th percentile ${met[1]}`).toBeLessThan(0.1);
  });

  it("of three days is met where sales answers at once", () => {
    const hours = { firstCallHours: 0.4, followUpHours: 0.3, missedHours: 0.05 };
    const [median, p90] = cycleMet(withCycle(5000, [3, 10], hours), TRIALS);
    expect(Math.abs(median / 3 - 1), String(median)).toBeLessThan(0.1);
    expect(Math.abs(p90 / 10 - 1), String(p90)).toBeLessThan(0.1);
  });
});

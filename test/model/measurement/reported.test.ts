import { describe, expect, it } from "vitest";
import type { Weights } from "../../../src/model/incentives/pay-plan.ts";
import { flowIndex } from "../../../src/model/ledger/flows.ts";
import { countedFlows, reported } from "../../../src/model/measurement/reported.ts";
import { aWorld, type Changes } from "../a-world.ts";

/** In every week marketer 0 hands 10 MQLs to rep 2, who makes 3 deals; sales counts those MQLs as its own, too. */
function withReports(measurement: Changes["measurement"], seed = 1) {
  const world = aWorld({ measurement }, { seed });
  for (let week = 0; week < world.ledger.weeks; week++) {
    world.ledger.openWeek(week);
    world.ledger.credit(flowIndex.mqls, 10, 0, 2);
    world.ledger.credit(flowIndex.mqlFit, 6, 0, -1);
    world.ledger.credit(flowIndex.deals, 3, 0, 2);
  }
  return (week: number, unit: number, metric: string, weights: Weights) =>
    reported(world, week, unit, metric, countedFlows(weights));
}

const mqls = { mqls: 1 };

describe("what is reported", () => {
  it("is what happened, where measurement is shared: a weighted sum of the week's flows", () => {
    const report = withReports({});
    expect([0, 1, 3].map((unit) => report(5, unit, "mqls", mqls))).toEqual([10, 10, 10]);
    expect(report(5, 0, "mixed", { deals: 100, mqls: -2 })).toBe(280);
    expect(report(5, 4, "mqls", mqls)).toBe(0);
  });

  it("is more MQLs by marketing's own definition, in its own reports alone", () => {
    const report = withReports({ mqlInflation: 0.15 });
    const inflated = expect.closeTo(11.5, 9);
    const counted = [0, 1, 2, 3, 5].map((unit) => report(5, unit, "mqls", mqls));
    expect(counted).toEqual([10, inflated, 10, inflated, 10]);
    // More of the same fit: their mean fit is reported as it is.
    expect(report(5, 1, "mqlFit", { mqlFit: 1 }) / report(5, 1, "mqls", mqls)).toBeCloseTo(0.6, 9);
    expect(report(5, 1, "deals", { deals: 1 })).toBe(3);
  });

  it("errs once a month, by metric and unit, and the same whenever it is asked", () => {
    const report = withReports({ reportNoise: 0.3 });
    expect(report(4, 1, "mqls", mqls)).not.toBe(10);
    for (const week of [4, 5, 6, 7]) expect(report(week, 1, "mqls", mqls)).toBe(report(4, 1, "mqls", mqls));
    const others = [report(8, 1, "mqls", mqls), report(4, 3, "mqls", mqls), report(4, 1, "other", mqls)];
    expect(new Set([report(4, 1, "mqls", mqls), ...others]).size).toBe(4);
  });

  it("errs by a lognormal factor of mean one", () => {
    const factors = Array.from({ length: 150 }, (_, seed) => withReports({ reportNoise: 0.3 }, seed)).flatMap(
      (report) => Array.from({ length: 12 }, (_, month) => report(4 * month, 1, "mqls", mqls) / 10),
    );
    const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
    const logs = factors.map(Math.log);
    expect(Math.abs(mean(factors) - 1)).toBeLessThan(0.025);
    expect(Math.abs(mean(logs) + 0.045)).toBeLessThan(0.025);
    expect(Math.abs(Math.sqrt(mean(logs.map((log) => (log + 0.045) ** 2))) - 0.3)).toBeLessThan(0.02);
  });
});

import { describe, expect, it } from "vitest";
import { flowIndex } from "../../../src/model/ledger/flows.ts";
import { Reports, readReport } from "../../../src/model/measurement/reports.ts";
import { aWorld } from "../a-world.ts";

const deals = { sum: { deals: 1 } };
const winRate = { sum: { deals: 1 }, per: { mqls: 1 } };

/** In week k, 10 MQLs and k deals. */
function withDeals() {
  const world = aWorld();
  for (let week = 0; week < 6; week++) {
    world.ledger.openWeek(week);
    world.ledger.credit(flowIndex.mqls, 10, 0, 2);
    world.ledger.credit(flowIndex.deals, week, 0, 2);
  }
  return world;
}

describe("reports", () => {
  it("are the same for all who follow the same unit, metric and part of it", () => {
    const reports = new Reports();
    const one = reports.on(0, "deals", deals, "sum");
    expect(reports.on(0, "deals", deals, "sum")).toBe(one);
    const others = [
      reports.on(1, "deals", deals, "sum"),
      reports.on(0, "winRate", winRate, "sum"),
      reports.on(0, "winRate", winRate, "per"),
    ];
    expect(new Set([one, ...others]).size).toBe(4);
  });

  it("tell of the week that is asked for, whichever was asked for before", () => {
    const world = withDeals();
    const reports = new Reports();
    const sum = reports.on(0, "winRate", winRate, "sum");
    const per = reports.on(0, "winRate", winRate, "per");
    expect([3, 3, 5, 2].map((week) => readReport(world, sum, week))).toEqual([3, 3, 5, 2]);
    expect(readReport(world, per, 2)).toBe(10);
    expect(readReport(world, reports.on(2, "winRate", winRate, "per"), 1)).toBe(10);
  });
});

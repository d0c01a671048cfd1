import { describe, expect, it } from "vitest";
import { nurture } from "../../../src/model/channels/nurture.ts";
import { slot } from "../../../src/model/customers/population.ts";
import { stage } from "../../../src/model/funnel/stages.ts";
import { becomeLead } from "../../../src/model/funnel/transitions.ts";
import { aWorld, type Changes, makeMiddling, total } from "../a-world.ts";

const marketers = { nurtureTouchesPerHour: 50, nurtureWarmth: 0.2, nurturePressure: 0.25, barNorm: 1 };

/** Two marketers with a lead each, and a scale at which an hour is one touch. */
function withLeads(changes: Changes = {}) {
  const world = aWorld({ ...changes, marketers: { ...marketers, ...changes.marketers } });
  for (const i of [10, 20]) {
    makeMiddling(world, i);
    becomeLead(world, i, i / 10 - 1, 0);
  }
  return world;
}

describe("nurture", () => {
  it("warms the marketer's own open leads, one touch at a time", () => {
    const world = withLeads();
    nurture(world, 0, 0.04);
    expect(world.people.record.warmth[slot(10)]).toBeCloseTo(1 - 0.6 * 0.8 * 0.8, 6);
    expect(world.people.record.pressure[slot(10)]).toBeCloseTo(0.5, 6);
    expect(world.people.record.warmth[slot(20)]).toBeCloseTo(0.4, 6);
    expect([total(world, "attempts", 3), total(world, "contacts", 3), total(world, "touchCost")]).toEqual([
      2, 2, 0,
    ]);
  });

  it("leaves colleagues' leads alone", () => {
    const world = withLeads();
    nurture(world, 1, 0.02);
    expect([world.people.record.pressure[slot(10)], world.people.record.pressure[slot(20)]]).toEqual([
      0, 0.25,
    ]);
  });

  it("warms half as much where there is no need", () => {
    const world = withLeads();
    world.people.record.needUntil[slot(10)] = 0;
    nurture(world, 0, 0.02);
    expect(world.people.record.warmth[slot(10)]).toBeCloseTo(1 - 0.6 * 0.9, 6);
  });

  it("hands over a lead that it has warmed to the bar, and stops where no lead is left", () => {
    const world = withLeads({ marketers: { barNorm: 0.3 }, handoff: { scoreNoise: 0 } });
    nurture(world, 0, 1);
    expect(world.people.record.stage[slot(10)]).toBe(stage.mql);
    // Fit .5: warmth .6 reaches a bar of .3 at the second touch, 1 − .6 · .8².
    expect(total(world, "contacts")).toBe(2);
  });

  it("may be one contact too many", () => {
    const world = withLeads({ customers: { optOutHazard: 10 } });
    world.people.record.tolerance[slot(10)] = 0.2;
    world.people.record.optOutLeft[slot(10)] = 1e-6;
    nurture(world, 0, 0.02);
    expect(world.people.record.stage[slot(10)]).toBe(stage.optedOut);
    expect(world.openLeads[0]!.length).toBe(0);
    expect(total(world, "optOuts", 3)).toBe(1);
    expect(world.people.record.warmth[slot(10)]).toBeCloseTo(0.4, 6);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nurture } from "../../../src/model/channels/nurture.ts";
import { slot } from "../../../src/model/customers/population.ts";
import { stage } from "../../../src/model/customers/stages.ts";
import { warm } from "../../../src/model/customers/warming.ts";
import { handOverIfReady } from "../../../src/model/funnel/handover.ts";
import { press } from "../../../src/model/funnel/reactions.ts";
import { becomeLead } from "../../../src/model/funnel/transitions.ts";
import { flowIndex } from "../../../src/model/ledger/flows.ts";
import { purpose } from "../../../src/model/luck-purposes.ts";
import { hasNeed } from "../../../src/model/market/spells.ts";
import type { World } from "../../../src/model/world.ts";
import { between } from "../../between.ts";
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

  it("is one touch after another: pressure, which may be too much, then warmth, then the bar", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), between(0, 12), (seed, hours) => {
        const [fast, slow] = [manyLeads(seed), manyLeads(seed)];
        nurture(fast, 0, hours);
        nurtureSlowly(slow, 0, hours);
        expect([...fast.people.record.words]).toEqual([...slow.people.record.words]);
        expect(total(fast, "contacts")).toBe(total(slow, "contacts"));
      }),
      { numRuns: 40, seed: 1 },
    );
  });
});

/** A marketer with forty leads, of whom some bear little, some rest and some are nearly ready. */
function manyLeads(seed: number): World {
  const world = aWorld(
    { customers: { optOutBase: 0 }, marketers: { ...marketers, barNorm: 0.35 } },
    { seed },
  );
  for (let i = 0; i < 40; i++) {
    makeMiddling(world, i);
    becomeLead(world, i, 0, 0);
    if (i % 4 === 0) world.people.record.tolerance[slot(i)] = 0.4;
    if (i % 5 === 0) world.people.restUntil[i] = 1000;
    if (i % 3 === 0) world.people.record.needUntil[slot(i)] = 0;
  }
  return world;
}

/** The same by the parts that others use. */
function nurtureSlowly(world: World, marketer: number, hours: number): void {
  const { nurtureTouchesPerHour, nurturePressure, nurtureWarmth, nurtureWithoutNeed } =
    world.company.marketers;
  const leads = world.openLeads[marketer]!;
  const stream = world.luck.streamAt(purpose.nurtureTouches, marketer, world.day);
  const count = Math.floor(hours * nurtureTouchesPerHour + stream.uniform());
  for (let touches = 0; touches < count && leads.length > 0; touches++) {
    const i = leads.at(Math.floor((stream.word() / 2 ** 32) * leads.length));
    world.ledger.credit(flowIndex.contacts, 1, marketer, -1);
    if (press(world, i, nurturePressure, 1, marketer, -1)) continue;
    warm(world, i, hasNeed(world, i) ? nurtureWarmth : nurtureWarmth * nurtureWithoutNeed);
    handOverIfReady(world, i);
  }
}

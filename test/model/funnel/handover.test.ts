import { describe, expect, it } from "vitest";
import { slot } from "../../../src/model/customers/population.ts";
import { stage } from "../../../src/model/customers/stages.ts";
import { handOverIfReady } from "../../../src/model/funnel/handover.ts";
import { becomeLead } from "../../../src/model/funnel/transitions.ts";
import { purpose } from "../../../src/model/luck-purposes.ts";
import { settle } from "../../../src/model/people/staff.ts";
import { aWorld, type Changes, makeMiddling, total } from "../a-world.ts";

/** Person 3 is an open lead of marketer 0 whose score is exactly fit · warmth = .5 · warmth. */
function withLead(warmth: number, bar: number, handoff: Changes["handoff"] = {}) {
  const world = aWorld({ handoff: { scoreNoise: 0, ...handoff }, marketers: { barNorm: bar } });
  makeMiddling(world, 3);
  world.people.record.warmth[slot(3)] = warmth;
  becomeLead(world, 3, 0, 0);
  return world;
}

function isHandedOver(warmth: number, bar: number, handoff: Changes["handoff"] = {}): boolean {
  const world = withLead(warmth, bar, handoff);
  handOverIfReady(world, 3);
  return world.people.record.stage[slot(3)] === stage.mql;
}

describe("a lead is handed over", () => {
  it("where its score reaches its own marketer's bar", () => {
    expect(isHandedOver(0.7, 0.34)).toBe(true);
    expect(isHandedOver(0.7, 0.36)).toBe(false);
    const world = withLead(0.7, 0.36);
    world.staff.marketers[1]!.acted.fill(0);
    handOverIfReady(world, 3);
    expect(world.people.record.stage[slot(3)]).toBe(stage.lead);
    world.staff.marketers[0]!.acted.fill(0);
    settle(world.staff, world.company);
    handOverIfReady(world, 3);
    expect(world.people.record.stage[slot(3)]).toBe(stage.mql);
  });

  it("never under the agreed minimum score, which a vague definition does not have", () => {
    expect(isHandedOver(0.7, 0, { minimumScore: 0.36 })).toBe(false);
    expect(isHandedOver(0.7, 0, { minimumScore: 0.34 })).toBe(true);
    expect(isHandedOver(0.7, 0, { minimumScore: 0.36, definition: "vague" })).toBe(true);
  });

  it("not again while a recycled lead rests", () => {
    const world = withLead(0.9, 0.1);
    world.people.restUntil[3] = world.day + 1;
    handOverIfReady(world, 3);
    expect(world.people.record.stage[slot(3)]).toBe(stage.lead);
    world.day += 1;
    handOverIfReady(world, 3);
    expect(world.people.record.stage[slot(3)]).toBe(stage.mql);
  });

  it("off its marketer's list, onto a rep's desk, and counts as that marketer's MQL", () => {
    const world = withLead(0.9, 0.1);
    handOverIfReady(world, 3);
    expect(world.openLeads[0]!.length).toBe(0);
    expect([world.desk.fresh[0]!.length, world.desk.arrivals[0]!.length]).toEqual([1, 1]);
    expect([total(world, "mqls", 3), total(world, "mqlFit", 3), total(world, "mqls", 2)]).toEqual([
      1, 0.5, 0,
    ]);
    expect([world.people.handedOn[3], world.people.calls[3]]).toEqual([world.day, 0]);
  });
});

/** Hands many leads over, and tells to which rep each went. */
function repsOf(handoff: Changes["handoff"], count: number): number[] {
  const world = aWorld({
    handoff: { scoreNoise: 0, ...handoff },
    marketers: { barNorm: 0 },
    reps: { count: 3 },
  });
  return Array.from({ length: count }, (_, i) => {
    makeMiddling(world, i);
    world.people.record.warmth[slot(i)] = 1;
    becomeLead(world, i, 0, 0);
    handOverIfReady(world, i);
    return world.people.rep[i]!;
  });
}

describe("an MQL goes", () => {
  it("to the reps in turn", () => {
    expect(repsOf({}, 7)).toEqual([2, 3, 4, 2, 3, 4, 2]);
  });

  it("or to the rep of its territory", () => {
    const { luck } = aWorld();
    const territory = (i: number) => 2 + Math.floor(luck.uniform(purpose.territory, i, 1) * 3);
    const reps = repsOf({ assignment: "territory" }, 40);
    expect(reps).toEqual(reps.map((_, i) => territory(i)));
    expect(new Set(reps).size).toBe(3);
  });
});

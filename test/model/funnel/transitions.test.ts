import { describe, expect, it } from "vitest";
import { enter } from "../../../src/model/customers/enter.ts";
import { slot } from "../../../src/model/customers/population.ts";
import { stage } from "../../../src/model/customers/stages.ts";
import {
  becomeLead,
  closeForMarketing,
  endOldLeads,
  keepLead,
  leaveFunnel,
  returnFromSales,
} from "../../../src/model/funnel/transitions.ts";
import type { World } from "../../../src/model/world.ts";
import { aWorld, total } from "../a-world.ts";

function endLeadsUpTo(world: World, day: number): void {
  for (; world.day <= day; world.day++) endOldLeads(world);
  world.day = day;
}

describe("a lead", () => {
  it("lives 40 days from its last response", () => {
    const world = aWorld({ handoff: { leadLifeDays: 40 } });
    becomeLead(world, 3, 1, 0);
    endLeadsUpTo(world, 25);
    keepLead(world, 3);
    endLeadsUpTo(world, 64);
    expect([world.people.record.stage[slot(3)], world.openLeads[1]!.length]).toEqual([stage.lead, 1]);
    endLeadsUpTo(world, 65);
    expect([world.people.record.stage[slot(3)], world.openLeads[1]!.length]).toEqual([stage.lost, 0]);
    expect([total(world, "leads", 4), total(world, "lost", 4), total(world, "lost")]).toEqual([1, 1, 1]);
  });

  it("that is lost can become a lead again, of whoever wakes it", () => {
    const world = aWorld();
    becomeLead(world, 3, 1, 0);
    leaveFunnel(world, 3, stage.lost);
    becomeLead(world, 3, 0, 2);
    expect([world.people.source[3], world.people.channel[3], world.people.rep[3]]).toEqual([0, 2, -1]);
    expect([world.openLeads[0]!.length, world.openLeads[1]!.length, total(world, "leads")]).toEqual([
      1, 0, 2,
    ]);
  });

  it("that was handed over in the meantime is not lost by its old appointment", () => {
    const world = aWorld();
    becomeLead(world, 3, 1, 0);
    closeForMarketing(world, 3);
    world.people.record.stage[slot(3)] = stage.mql;
    endLeadsUpTo(world, 60);
    expect([world.people.record.stage[slot(3)], total(world, "lost")]).toEqual([stage.mql, 0]);
  });
});

describe("what sales sends back", () => {
  const sentBack = (recycle: boolean) => {
    const world = aWorld({ handoff: { recycle, recycleRestDays: 20, leadLifeDays: 40 } });
    becomeLead(world, 3, 1, 0);
    closeForMarketing(world, 3);
    enter(world.people, 3, stage.opportunity);
    world.people.rep[3] = 2;
    world.day = 10;
    returnFromSales(world, 3);
    return world;
  };

  it("goes back to its marketer, where the contract recycles, and rests for a month", () => {
    const world = sentBack(true);
    expect([world.people.record.stage[slot(3)], world.openLeads[1]!.length]).toEqual([stage.lead, 1]);
    expect([world.people.restUntil[3], world.people.leadUntil[3]]).toEqual([30, 50]);
    expect([total(world, "recycled", 4), total(world, "recycled", 5), total(world, "lost")]).toEqual([
      1, 1, 0,
    ]);
    endLeadsUpTo(world, 50);
    expect(world.people.record.stage[slot(3)]).toBe(stage.lost);
  });

  it("is lost, where it does not", () => {
    const world = sentBack(false);
    expect([world.people.record.stage[slot(3)], world.openLeads[1]!.length]).toEqual([stage.lost, 0]);
    expect([total(world, "recycled"), total(world, "lost", 4), total(world, "lost", 5)]).toEqual([0, 1, 1]);
  });
});

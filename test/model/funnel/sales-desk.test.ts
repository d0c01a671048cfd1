import { describe, expect, it } from "vitest";
import { slot } from "../../../src/model/customers/population.ts";
import { stage } from "../../../src/model/customers/stages.ts";
import {
  endOldMqls,
  layOutFollowUps,
  layOutRouted,
  receive,
  stillWaits,
} from "../../../src/model/funnel/desk-work.ts";
import { becomeLead, closeForMarketing } from "../../../src/model/funnel/transitions.ts";
import { aWorld, type Changes, makeMiddling, total } from "../a-world.ts";

/** People 1 and 2 are MQLs on the desk of the first rep, the second twice as promising. */
function withDesk(handoff: Changes["handoff"] = {}) {
  const world = aWorld({ handoff: { scoreNoise: 0, mqlLifeDays: 30, ...handoff } });
  for (const i of [1, 2]) {
    makeMiddling(world, i);
    world.people.record.warmth[slot(i)] = 0.4 * i;
    becomeLead(world, i, 0, 0);
    closeForMarketing(world, i);
    world.people.record.stage[slot(i)] = stage.mql;
    world.people.rep[i] = 2;
    world.people.handedOn[i] = world.day;
    receive(world, i);
  }
  return world;
}

describe("the sales desk", () => {
  it("lists new MQLs by promise and by arrival", () => {
    const { desk } = withDesk();
    expect([desk.arrivals[0]!.shift(), desk.arrivals[0]!.shift()]).toEqual([1, 2]);
    expect([desk.fresh[0]!.pop(), desk.fresh[0]!.pop()]).toEqual([2, 1]);
    expect(desk.fresh[1]!.length).toBe(0);
  });

  it("knows who still waits there for a first answer", () => {
    const world = withDesk();
    expect([stillWaits(world, 1, 2), stillWaits(world, 1, 3)]).toEqual([true, false]);
    world.people.record.stage[slot(1)] = stage.opportunity;
    expect(stillWaits(world, 1, 2)).toBe(false);
  });

  it.each([
    [true, stage.lead, 2, 0],
    [false, stage.lost, 0, 2],
  ])("loses MQLs that nobody answered in 30 days, or recycles them (%s)", (recycle, then, recycled, lost) => {
    const world = withDesk({ recycle });
    world.day = 29;
    endOldMqls(world);
    expect(world.people.record.stage[slot(1)]).toBe(stage.mql);
    world.day = 30;
    endOldMqls(world);
    expect([world.people.record.stage[slot(1)], world.people.record.stage[slot(2)]]).toEqual([then, then]);
    expect([total(world, "expired", 5), total(world, "recycled"), total(world, "lost")]).toEqual([
      2,
      recycled,
      lost,
    ]);
  });

  it("leaves alone those who were answered, or handed over anew, in the meantime", () => {
    const world = withDesk();
    world.people.record.stage[slot(1)] = stage.opportunity;
    world.people.handedOn[2] = 5;
    world.day = 30;
    endOldMqls(world);
    expect([world.people.record.stage[slot(1)], world.people.record.stage[slot(2)]]).toEqual([
      stage.opportunity,
      stage.mql,
    ]);
    expect(total(world, "expired")).toBe(0);
  });

  it("gets MQLs that are routed first on the day on which they come, if they still wait and were not handed over anew", () => {
    const world = withDesk({ routingDays: 3 });
    const { desk, people } = world;
    const onDesk = () => [desk.fresh[0]!.length, desk.arrivals[0]!.length, desk.fresh[1]!.length];
    for (const day of [0, 1, 2]) {
      world.day = day;
      layOutRouted(world);
      expect(onDesk()).toEqual([0, 0, 0]);
    }
    people.handedOn[2] = 1;
    people.rep[1] = 3;
    world.day = 3;
    layOutRouted(world);
    expect(onDesk()).toEqual([0, 0, 1]);
    expect(desk.fresh[1]!.pop()).toBe(1);
  });

  it("lays out the follow-ups that are due today, and no stale ones", () => {
    const world = withDesk();
    const { people, desk } = world;
    for (const i of [1, 2]) {
      people.record.stage[slot(i)] = stage.opportunity;
      desk.followUps.add(i, 4);
    }
    people.dueOn[1] = 4;
    people.dueOn[2] = 9;
    world.day = 4;
    layOutFollowUps(world);
    expect([desk.due[0]!.length, desk.due[0]!.peek()]).toEqual([1, 1]);
    expect(desk.due[1]!.length).toBe(0);
  });
});

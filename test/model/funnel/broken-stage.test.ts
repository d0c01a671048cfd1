import { describe, expect, it } from "vitest";
import { slot } from "../../../src/model/customers/population.ts";
import { stage } from "../../../src/model/customers/stages.ts";
import { isBroken, swallowed } from "../../../src/model/funnel/broken-stage.ts";
import { becomeLead } from "../../../src/model/funnel/transitions.ts";
import { aWorld, total } from "../a-world.ts";

const broken = (more: object = {}) =>
  aWorld({ selling: { brokenStage: "firstCall", brokenLoss: 0.3, brokenFromMonth: 2, ...more } });

describe("a stage of the funnel", () => {
  it("is broken from its month on, and no other is", () => {
    const world = broken();
    world.day = 39;
    expect(isBroken(world, "firstCall")).toBe(false);
    world.day = 40;
    expect(isBroken(world, "firstCall")).toBe(true);
    expect(isBroken(world, "checkout")).toBe(false);
    expect(swallowed(world, 3, "checkout")).toBe(false);
  });

  it("is whole again once it has been repaired", () => {
    const world = broken({ brokenFromMonth: 0 });
    world.manager.repaired = true;
    expect(isBroken(world, "firstCall")).toBe(false);
  });

  it("swallows its share of those who pass, by the luck of their need spell", () => {
    const world = broken({ brokenFromMonth: 0 });
    let gone = 0;
    for (let i = 0; i < world.people.count; i++) {
      becomeLead(world, i, 0, 0);
      world.people.rep[i] = 2;
      if (!swallowed(world, i, "firstCall")) {
        expect(world.people.record.stage[slot(i)]).toBe(stage.lead);
        expect(swallowed(world, i, "firstCall")).toBe(false);
        continue;
      }
      gone += 1;
      expect(world.people.record.stage[slot(i)]).toBe(stage.lost);
    }
    expect(Math.abs(gone / 200 - 0.3)).toBeLessThan(0.1);
    expect([total(world, "vanished", 3), total(world, "vanished", 5), total(world, "lost")]).toEqual([
      gone,
      gone,
      gone,
    ]);
  });
});

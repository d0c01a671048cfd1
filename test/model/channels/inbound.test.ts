import { describe, expect, it } from "vitest";
import { arrive, arriveInbound } from "../../../src/model/channels/inbound.ts";
import { slot } from "../../../src/model/customers/population.ts";
import { stage } from "../../../src/model/customers/stages.ts";
import { becomeLead } from "../../../src/model/funnel/transitions.ts";
import { purpose } from "../../../src/model/luck-purposes.ts";
import { aWorld, total } from "../a-world.ts";

const channels = {
  ads: {},
  search: { kind: "inbound", share: 0.3, warmth: 0.5 },
  word: { kind: "inbound", share: 0.2, warmth: 0.8 },
} as const;

describe("inbound channels", () => {
  it("bring their shares of those who come to need the product, each with its warmth, and nobody else", () => {
    const world = aWorld({ channels, customers: { count: 4000 }, marketers: { barNorm: 1 } });
    const { people } = world;
    for (let i = 0; i < people.count; i++) arriveInbound(world, i);
    let search = 0;
    let word = 0;
    for (let i = 0; i < people.count; i++) {
      if (people.record.stage[slot(i)] !== stage.lead) continue;
      const bySearch = people.channel[i] === 1;
      expect(people.record.warmth[slot(i)]).toBeCloseTo(bySearch ? 0.5 : 0.8, 6);
      if (bySearch) search += 1;
      else word += 1;
    }
    expect(Math.abs(search / people.count - 0.3)).toBeLessThan(0.025);
    expect(Math.abs(word / people.count - 0.2)).toBeLessThan(0.025);
    expect(total(world, "inbound")).toBe(search + word);
    expect(total(world, "contacts")).toBe(0);
  });
});

describe("somebody who comes by themselves", () => {
  it("falls to the marketer of their territory", () => {
    const world = aWorld({ marketers: { count: 3 } });
    for (let i = 0; i < 50; i++) {
      arrive(world, i, 0.5, 0);
      expect(world.people.source[i]).toBe(Math.floor(world.luck.uniform(purpose.territory, i, 0) * 3));
    }
    expect(new Set(world.people.source.subarray(0, 50)).size).toBe(3);
  });

  it("stays with the marketer whose open lead they are, and lives on as a lead", () => {
    const world = aWorld({ marketers: { barNorm: 1 }, handoff: { leadLifeDays: 7 } });
    becomeLead(world, 3, 1, 0);
    world.day = 5;
    arrive(world, 3, 0.5, 0);
    expect(world.people.source[3]).toBe(1);
    expect(world.people.leadUntil[3]).toBe(12);
    expect([total(world, "leads"), total(world, "inbound", 4)]).toEqual([1, 1]);
  });

  it.each(["mql", "opportunity", "customer"] as const)("changes nothing as %s", (at) => {
    const world = aWorld();
    world.people.record.stage[slot(3)] = stage[at];
    arrive(world, 3, 0.5, 0);
    expect([
      world.people.record.stage[slot(3)],
      world.people.record.warmth[slot(3)],
      total(world, "inbound"),
    ]).toEqual([stage[at], 0, 0]);
  });

  it("is not let in after opting out", () => {
    const world = aWorld();
    world.people.record.optOutLeft[slot(3)] = 0;
    world.people.record.stage[slot(3)] = stage.optedOut;
    arrive(world, 3, 0.5, 0);
    expect(world.people.record.stage[slot(3)]).toBe(stage.optedOut);
  });
});

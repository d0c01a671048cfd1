import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasOptedOut, slot } from "../../../src/model/customers/population.ts";
import { stage } from "../../../src/model/customers/stages.ts";
import { press } from "../../../src/model/funnel/reactions.ts";
import { becomeLead } from "../../../src/model/funnel/transitions.ts";
import { purpose } from "../../../src/model/luck-purposes.ts";
import { between } from "../../between.ts";
import { aWorld, type Changes, makeMiddling, total, turnTo } from "../a-world.ts";

const changes = {
  optOutHazard: 0.2,
  trustKeptAboveTolerance: 0.9,
  complaintShare: 0,
  complaintBrandCost: 30,
} as const;

/** Person 5 bears a pressure of 4 and would opt out after half a hazard. */
function withPerson(customers: Changes["customers"] = {}) {
  const world = aWorld({ customers: { ...changes, ...customers } });
  makeMiddling(world, 5);
  world.people.record.optOutLeft[slot(5)] = 0.5;
  return world;
}

describe("a contact", () => {
  it("that leaves pressure at what a person bears or below moves nothing but pressure", () => {
    fc.assert(
      fc.property(between(0, 4), (pressure) => {
        const world = withPerson();
        expect(press(world, 5, pressure, 2, 0, -1)).toBe(false);
        expect(world.people.record.pressure[slot(5)]).toBeCloseTo(pressure, 5);
        expect(world.people.record.trust[slot(5)]).toBeCloseTo(0.8, 6);
        expect(world.people.record.optOutLeft[slot(5)]).toBe(0.5);
      }),
      { examples: [[4]] },
    );
  });

  it("above it costs trust, and a hazard in proportion to the excess and the kind of contact", () => {
    const world = withPerson();
    expect(press(world, 5, 6, 1, 0, -1)).toBe(false);
    expect(world.people.record.trust[slot(5)]).toBeCloseTo(0.72, 6);
    // .2 · (6/4 − 1)
    expect(world.people.record.optOutLeft[slot(5)]).toBeCloseTo(0.4, 6);
    expect(press(world, 5, 1, 2, -1, 2)).toBe(false);
    // 2 · .2 · (7/4 − 1)
    expect(world.people.record.optOutLeft[slot(5)]).toBeCloseTo(0.1, 6);
    expect(world.people.record.trust[slot(5)]).toBeCloseTo(0.648, 6);
  });
});

describe("opting out", () => {
  it("takes a lead out of the funnel and off marketing's list, on the account of whoever made the contact", () => {
    const world = withPerson();
    becomeLead(world, 5, 0, 0);
    expect(press(world, 5, 40, 1, -1, 3)).toBe(true);
    expect(hasOptedOut(world.people, 5)).toBe(true);
    expect(world.addressable).toBe(199);
    expect(world.people.record.stage[slot(5)]).toBe(stage.optedOut);
    expect(world.openLeads[0]!.length).toBe(0);
    expect([total(world, "optOuts"), total(world, "optOuts", 3), total(world, "optOuts", 6)]).toEqual([
      1, 0, 1,
    ]);
    expect([total(world, "lost"), total(world, "lost", 3)]).toEqual([1, 1]);
  });

  it("loses no lead where there was none, and no customer", () => {
    for (const [at, then] of [
      [stage.prospect, stage.optedOut],
      [stage.customer, stage.customer],
    ]) {
      const world = withPerson();
      world.people.record.stage[slot(5)] = at!;
      press(world, 5, 40, 1, 0, -1);
      expect([
        hasOptedOut(world.people, 5),
        world.people.record.stage[slot(5)],
        total(world, "lost"),
      ]).toEqual([true, then, 0]);
    }
  });

  it("is heard by others where it comes with a complaint: brand falls by 30 over the number of customers", () => {
    const world = withPerson({ complaintShare: 1 });
    press(world, 5, 40, 1, 0, -1);
    expect(total(world, "complaints", 3)).toBe(1);
    expect(world.brand).toBeCloseTo(1 - 30 / 200, 12);
    const silent = withPerson();
    press(silent, 5, 40, 1, 0, -1);
    expect([silent.brand, total(silent, "complaints")]).toEqual([1, 0]);
  });

  it("comes with a complaint where a person's own draw falls below the share, whenever they opt out", () => {
    const draw = withPerson().luck.uniform(purpose.complaint, 5, 0);
    const complaints = [draw, draw + 1e-9].map((complaintShare) => {
      const world = withPerson({ complaintShare });
      turnTo(world, 30);
      press(world, 5, 40, 1, 0, -1);
      return total(world, "complaints");
    });
    expect(complaints).toEqual([0, 1]);
  });

  it("cannot make the brand worse than worthless", () => {
    const world = withPerson({ complaintShare: 1, complaintBrandCost: 10_000 });
    press(world, 5, 40, 1, 0, -1);
    expect(world.brand).toBe(0);
  });
});

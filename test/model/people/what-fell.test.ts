import { describe, expect, it } from "vitest";
import { type Flow, flowIndex } from "../../../src/model/ledger/flows.ts";
import { explainShortfall } from "../../../src/model/people/blame.ts";
import { whatFell } from "../../../src/model/people/what-fell.ts";
import { WARM_UP_WEEKS } from "../../../src/model/warm-up.ts";
import type { World } from "../../../src/model/world.ts";
import { aWorld, type Changes } from "../a-world.ts";

const usual = { needs: 80, leads: 40, mqls: 20, mqlFit: 10, opportunities: 10, deals: 4, booked: 4000 };

/** Weeks as usual in the warm-up, then what is told. */
function following(then: Partial<Record<Flow, number>>, changes: Changes = {}): World {
  const world = aWorld({ manager: { evidenceNoise: 0 }, ...changes });
  for (let week = 0; week < world.ledger.weeks; week++) {
    world.ledger.openWeek(week);
    const now = week < WARM_UP_WEEKS ? usual : { ...usual, ...then };
    for (const [flow, amount] of Object.entries(now))
      world.ledger.credit(flowIndex[flow as Flow], amount, 0, 2);
  }
  return world;
}

const parts = (world: World) => {
  const [marketing, sales, market, funnel] = whatFell(world, 2) as [number, number, number, number];
  return { marketing, sales, market, funnel };
};

const half = Math.log(0.5);

describe("what really fell", () => {
  it("is nothing where all is as usual", () => {
    for (const part of whatFell(following({}), 2)) expect(part).toBeCloseTo(0, 12);
  });

  it.each([
    ["market", { needs: 40, leads: 20, mqls: 10, deals: 2, booked: 2000 }, {}],
    ["marketing", { leads: 20, mqls: 10, deals: 2, booked: 2000 }, {}],
    ["marketing", { mqls: 10, deals: 2, booked: 2000 }, {}],
    ["sales", { deals: 2, booked: 2000 }, {}],
    ["sales", { booked: 2000 }, {}],
    ["funnel", { vanished: 10, deals: 2, booked: 2000 }, { selling: { brokenStage: "handover" } } as Changes],
  ] as const)("is %s alone where its part of the funnel halved", (who, then, changes) => {
    const found = parts(following(then, changes));
    for (const [name, part] of Object.entries(found)) expect(part).toBeCloseTo(name === who ? half : 0, 9);
  });

  it("adds up to the whole, whatever fell and however little is left", () => {
    const world = following({ needs: 50, leads: 33, mqls: 21, deals: 1.5, booked: 1300, vanished: 4 });
    const sum = whatFell(world, 2).reduce((all, part) => all + part, 0);
    expect(sum).toBeCloseTo(Math.log(1300 / 4000), 9);
    const nothing = whatFell(following({ needs: 0, leads: 0, mqls: 0, deals: 0, booked: 0 }), 2);
    expect(nothing.every(Number.isFinite)).toBe(true);
  });

  it("is told beside the manager's explanation, where somebody listens", () => {
    const world = following({ deals: 2, booked: 2000 });
    explainShortfall(world, 2);
    expect(world.managerJournal).toBeNull();
  });
});

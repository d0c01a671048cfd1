import { describe, expect, it } from "vitest";
import { flowIndex } from "../../../src/model/ledger/flows.ts";
import {
  lastQuarter,
  monthAgainstUsual,
  ratio,
  usualQuarter,
} from "../../../src/model/people/manager-view.ts";
import { WARM_UP_WEEKS } from "../../../src/model/warm-up.ts";
import { aWorld } from "../a-world.ts";

/** Deals a week: one in the warm-up, then as many as the number of the counted month, from 2. */
function managed(delayMonths: number) {
  const world = aWorld({ measurement: { delayMonths } }, { months: 13 });
  for (let week = 0; week < world.ledger.weeks; week++) {
    world.ledger.openWeek(week);
    const month = Math.floor((week - WARM_UP_WEEKS) / 4);
    world.ledger.credit(flowIndex.deals, month < 0 ? 1 : month + 2, 0, 2);
  }
  return world;
}

describe("what the manager sees", () => {
  it("is the last month and the last three, against the last quarter of the warm-up", () => {
    const world = managed(0);
    expect(usualQuarter(world, 0, "deals")).toBe(12);
    expect([0, 3].map((month) => monthAgainstUsual(world, month, 0, "deals"))).toEqual([2, 5]);
    expect([0, 1, 3].map((month) => lastQuarter(world, month, 0, "deals"))).toEqual([16, 24, 48]);
  });

  it("comes as late as reports are", () => {
    const world = managed(2);
    expect([2, 3].map((month) => monthAgainstUsual(world, month, 0, "deals"))).toEqual([2, 3]);
    expect(lastQuarter(world, 3, 0, "deals")).toBe(24);
  });

  it("is the warm-up until the first counted month has been reported, however late that is", () => {
    const world = managed(12);
    for (const month of [0, 5, 11]) {
      expect(monthAgainstUsual(world, month, 0, "deals")).toBe(1);
      expect(lastQuarter(world, month, 0, "deals")).toBe(12);
    }
    expect(monthAgainstUsual(world, 12, 0, "deals")).toBe(2);
  });

  it("is as usual where nothing was usual", () => {
    expect([ratio(3, 4), ratio(3, 0)]).toEqual([0.75, 1]);
    expect(monthAgainstUsual(managed(0), 0, 0, "churned")).toBe(1);
  });
});

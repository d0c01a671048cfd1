import { describe, expect, it } from "vitest";
import { flowIndex } from "../../../src/model/ledger/flows.ts";
import { purpose } from "../../../src/model/luck-purposes.ts";
import { evidence } from "../../../src/model/people/evidence.ts";
import { WARM_UP_WEEKS } from "../../../src/model/warm-up.ts";
import { aWorld } from "../a-world.ts";

/** Ten people come into need a week, until the first counted day and after it; nothing else happens. */
function inNeed(visibility: number, evidenceNoise: number) {
  const world = aWorld(
    { manager: { evidenceNoise, suspectedFall: 0.25 }, measurement: { visibility, reportNoise: 0 } },
    { months: 3 },
  );
  for (let week = 0; week < world.ledger.weeks; week++) {
    world.ledger.openWeek(week);
    world.ledger.credit(flowIndex.needs, 10, -1, -1);
  }
  return world;
}

const quarter = { from: WARM_UP_WEEKS, to: WARM_UP_WEEKS + 12 };

describe("what a quarter tells the manager of the market", () => {
  it("speaks against a fall of a quarter where the need that is seen is as usual", () => {
    // 120 were to come and 120 came: 120 · (log .75 + .25).
    const told = evidence(inNeed(1, 0.4), quarter);
    expect(told[2]).toBeCloseTo(120 * (Math.log(0.75) + 0.25), 9);
    expect(told.slice(0, 2)).toEqual([0, 0]);
  });

  it("is a guess for the half that is not seen, with an error of its own each month", () => {
    const world = inNeed(0.5, 0.4);
    const errors = [0, 1, 2].map((month) => 0.2 * world.luck.normal(purpose.managerNoise, 0, month));
    const found = 120 + 40 * errors.reduce((sum, error) => sum + error, 0);
    // The errors of three months add 40 · .2² to the variance of each that was to come, half of which is seen.
    const exact = (0.5 * found * Math.log(0.75) + 0.5 * 120 * 0.25) / (1 + 0.5 * 40 * 0.04);
    expect(evidence(world, quarter)[2]).toBeCloseTo(exact, 9);
  });
});

import { describe, expect, it } from "vitest";
import { touchesUntilOptOut, unsubscribe } from "../../../src/model/channels/unsubscribing.ts";
import { enter } from "../../../src/model/customers/enter.ts";
import { slot } from "../../../src/model/customers/population.ts";
import { stage } from "../../../src/model/customers/stages.ts";
import { purpose } from "../../../src/model/luck-purposes.ts";
import type { Stream } from "../../../src/random/stream.ts";
import { aWorld, total } from "../a-world.ts";

const drawing = (uniform: number) => ({ uniform: () => uniform }) as Stream;

describe("touches until somebody opts out of what they bear well", () => {
  it("are as many as a chance is survived: (3/4)^k is below 1 − u for the first time", () => {
    for (const [uniform, touches] of [
      [0.01, 0],
      [0.2, 0],
      [0.3, 1],
      [0.43, 1],
      [0.44, 2],
      [0.9, 8],
    ] as const)
      expect(touchesUntilOptOut(0.25, drawing(uniform)), String(uniform)).toBe(touches);
  });

  it("are none where it is certain, and never come to an end where there is no chance", () => {
    expect(touchesUntilOptOut(1, drawing(0.9))).toBe(0);
    expect(touchesUntilOptOut(0, drawing(0.9))).toBe(Number.POSITIVE_INFINITY);
  });

  it("are (1 − p)/p on average", () => {
    const { luck } = aWorld();
    const all = Array.from({ length: 4000 }, (_, day) =>
      touchesUntilOptOut(0.1, luck.streamAt(purpose.baseOptOut, 0, day)),
    );
    // Their standard deviation is some 9.5, so that of the mean .15.
    expect(Math.abs(all.reduce((sum, one) => sum + one) / all.length - 9)).toBeLessThan(0.6);
  });
});

describe("unsubscribing", () => {
  const optOuts = (mailing: "nobody" | "both", at: number) => {
    const world = aWorld({ handoff: { mailing } });
    enter(world.people, 3, at);
    unsubscribe(world, 3, 0);
    return total(world, "optOuts");
  };

  it("is for whoever is touched: where marketing leaves people to sales, not for those", () => {
    const all = [stage.prospect, stage.lead, stage.mql, stage.opportunity, stage.customer, stage.lost];
    expect(all.map((at) => optOuts("nobody", at))).toEqual([1, 1, 0, 0, 1, 1]);
    expect(all.map((at) => optOuts("both", at))).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it("is once", () => {
    const world = aWorld();
    unsubscribe(world, 3, 0);
    unsubscribe(world, 3, 1);
    expect([0, 3, 4].map((unit) => total(world, "optOuts", unit))).toEqual([1, 1, 0]);
    expect(world.people.record.optOutLeft[slot(3)]).toBeLessThanOrEqual(0);
  });
});

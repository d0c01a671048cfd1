import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slot } from "../../../src/model/customers/population.ts";
import { readiness, score, viewer } from "../../../src/model/funnel/score.ts";
import { bringNeed } from "../../../src/model/market/spells.ts";
import { settle } from "../../../src/model/people/staff.ts";
import { between } from "../../between.ts";
import { aWorld, type Changes, makeMiddling, ofEverybody, turnTo } from "../a-world.ts";

function withPeople(handoff: Changes["handoff"] = {}) {
  const world = aWorld({ handoff: { scoreNoise: 0.15, helpSharpens: 6, ...handoff } });
  for (let i = 0; i < world.people.count; i++) makeMiddling(world, i);
  return world;
}

type W = ReturnType<typeof withPeople>;
const error = (world: W, i: number, who: 0 | 1 = viewer.marketing) =>
  score(world, i, who) - readiness(world, i);

/** Lets all reps help marketing with so much of their day. */
function letSalesHelp({ staff, company }: W, help: number): void {
  for (const { acted } of staff.reps) acted[1] = help;
  settle(staff, company);
}

describe("readiness", () => {
  it("is fit times warmth, and a quarter of it without a live need", () => {
    const world = withPeople();
    expect(readiness(world, 3)).toBeCloseTo(0.2, 6);
    world.people.record.needUntil[slot(3)] = world.day;
    expect(readiness(world, 3)).toBeCloseTo(0.05, 6);
  });
});

describe("a score", () => {
  it("errs by a normal error of the stated spread", () => {
    const world = withPeople();
    letSalesHelp(world, 0);
    const errors = Array.from(ofEverybody(world, "fit"), (_, i) => error(world, i) / 0.15);
    const mean = errors.reduce((sum, one) => sum + one, 0) / 200;
    const square = errors.reduce((sum, one) => sum + one * one, 0) / 200;
    expect(Math.abs(mean)).toBeLessThan(0.25);
    expect(Math.abs(square - 1)).toBeLessThan(0.35);
  });

  it("errs the same for a whole need spell, whatever the warmth and the day, and anew in the next", () => {
    const world = withPeople();
    const before = error(world, 3);
    world.people.record.warmth[slot(3)] = 0.9;
    turnTo(world, 30);
    expect(error(world, 3)).toBeCloseTo(before, 9);
    bringNeed(world, 3, 10);
    expect(Math.abs(error(world, 3) - before)).toBeGreaterThan(0.001);
  });

  it("errs in its own way in each department", () => {
    const world = withPeople();
    const apart = Array.from(
      ofEverybody(world, "fit"),
      (_, i) => error(world, i, viewer.sales) - error(world, i),
    );
    expect(Math.max(...apart.map(Math.abs))).toBeGreaterThan(0.05);
  });

  it("errs less the more sales helps: the same draw over 1 + 6 · help", () => {
    const world = withPeople();
    letSalesHelp(world, 0);
    const alone = error(world, 3);
    fc.assert(
      fc.property(between(0, 1), (help) => {
        letSalesHelp(world, help);
        expect(error(world, 3)).toBeCloseTo(alone / (1 + 6 * help), 9);
      }),
    );
  });

  it("errs more where what counts as qualified is vague", () => {
    const agreed = withPeople();
    const vague = withPeople({ definition: "vague", vagueNoiseFactor: 2.5 });
    expect(error(vague, 3)).toBeCloseTo(2.5 * error(agreed, 3), 9);
  });
});

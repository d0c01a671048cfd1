import { describe, expect, it } from "vitest";
import { slot } from "../../../src/model/customers/population.ts";
import { stage } from "../../../src/model/customers/stages.ts";
import { agree, signReady } from "../../../src/model/funnel/signing.ts";
import { becomeLead, closeForMarketing } from "../../../src/model/funnel/transitions.ts";
import { dealPart } from "../../../src/model/timing/deal-parts.ts";
import type { World } from "../../../src/model/world.ts";
import { aWorld, makeMiddling, total, turnTo } from "../a-world.ts";
import { aPlan, somePriors } from "../people/some-priors.ts";

const selling = { cycleDays: { median: 28, p90: 28 }, deepestDiscount: 0.4 };
const yearly = { type: "commission", for: "sales", metric: "booked", rate: 0.1, period: "quarter" };

/**
 * Person 3 agreed on day 1 with the first rep on a discount of .2 and can sign on day 20; the rep believes that having deals now is worth a share of
 * their price more.
 */
function agreed(gain: number, seed = 1): World {
  const world = aWorld(
    { selling, timing: { deals: "byPay", signsFor: 0.1 } },
    { priors: somePriors({}), plan: aPlan([yearly]), seed },
  );
  makeMiddling(world, 3);
  becomeLead(world, 3, 0, 0);
  closeForMarketing(world, 3);
  const { people, staff } = world;
  people.record.stage[slot(3)] = stage.opportunity;
  people.rep[3] = 2;
  people.purchases[3] = 1;
  turnTo(world, 1);
  const rep = staff.reps[0]!;
  rep.acted[rep.places.discount] = 0.5;
  const { pullIn } = rep.timing!;
  pullIn.gain[dealPart.price] = gain;
  pullIn.now[dealPart.price] = 0.1;
  agree(world, rep, 3);
  return world;
}

function on(world: World, day: number): number {
  turnTo(world, day);
  signReady(world);
  return total(world, "deals");
}

describe("an early signature", () => {
  it("is not asked for where nothing is gained, and the deal is signed when its buyer can", () => {
    const world = agreed(0);
    expect([on(world, 5), on(world, 10), on(world, 19), on(world, 20)]).toEqual([0, 0, 0, 1]);
    expect([total(world, "extraDiscount"), total(world, "booked")]).toEqual([0, 800]);
  });

  it("is had on a week's first day for a discount that every buyer signs for", () => {
    // .1 of .1 · 1000 for a gain of .05 · 800: two thirds of the gain over what a share costs is above .1.
    const world = agreed(0.05);
    expect([on(world, 4), on(world, 5)]).toEqual([0, 1]);
    expect(total(world, "extraDiscount")).toBeCloseTo(100, 6);
    expect(total(world, "booked")).toBeCloseTo(700, 6);
    expect(world.people.wonOn[3]).toBe(5);
  });

  it("is had from one buyer in four for half of that, and not from the same one by asking again", () => {
    let early = 0;
    for (let seed = 1; seed <= 400; seed++) {
      // 2 · gain · 800 / (3 · .1 · 1000) = .05
      const world = agreed((0.05 * 300) / 1600, seed);
      early += on(world, 5);
      const before = total(world, "deals");
      expect(on(world, 10)).toBe(before);
    }
    expect(Math.abs(early / 400 - 0.25)).toBeLessThan(3.5 * Math.sqrt((0.25 * 0.75) / 400));
  });

  it("teaches the buyer and the market to expect more, signed or not", () => {
    const world = agreed((0.05 * 300) / 1600);
    const { expectedDiscount } = world.people.record;
    const [own, market] = [expectedDiscount[slot(3)]!, world.marketDiscount];
    on(world, 5);
    expect(expectedDiscount[slot(3)]!).toBeGreaterThan(own);
    expect(world.marketDiscount).toBeGreaterThan(market);
  });
});

import { describe, expect, it } from "vitest";
import { slot } from "../../../src/model/customers/population.ts";
import { stage } from "../../../src/model/customers/stages.ts";
import { reviewHeld, signOrHold } from "../../../src/model/funnel/hold-back.ts";
import { becomeLead, closeForMarketing, leaveFunnel } from "../../../src/model/funnel/transitions.ts";
import { dealPart } from "../../../src/model/timing/deal-parts.ts";
import { copyWarmed, type World } from "../../../src/model/world.ts";
import { aWorld, makeMiddling, total, turnTo } from "../a-world.ts";
import { aPlan, somePriors } from "../people/some-priors.ts";

const yearly = { type: "commission", for: "sales", metric: "booked", rate: 0.1, period: "quarter" };

/** A world whose reps go by their pay, and whose first rep believes that it is paid so much of the price now and in three weeks. */
function timing(now: number, next: number, terms: object = { fallsThrough: 0, holdCost: 0 }): World {
  const world = aWorld(
    { timing: { deals: "byPay", ...terms }, decisions: { impatience: 0 }, selling: { deepestDiscount: 0.4 } },
    { priors: somePriors({}), plan: aPlan([yearly]) },
  );
  believe(world, now, next, 3);
  return world;
}

function believe(world: World, now: number, next: number, left: number): void {
  const { worth } = world.staff.reps[0]!.timing!;
  worth.thisPeriod[dealPart.price] = now;
  worth.nextPeriod[dealPart.price] = next;
  worth.weeksEach[0] = 12;
  worth.weeksLeft[0] = left;
}

/** Person 3, an opportunity of the first rep handed over on day 0, can sign on a day at a discount of .2. */
function readyOn(world: World, day: number): World {
  makeMiddling(world, 3);
  becomeLead(world, 3, 0, 0);
  closeForMarketing(world, 3);
  world.people.record.stage[slot(3)] = stage.opportunity;
  world.people.rep[3] = 2;
  turnTo(world, day);
  signOrHold(world, world.staff.reps[0]!, 3, 0.2);
  return world;
}

function review(world: World, day: number): number {
  turnTo(world, day);
  reviewHeld(world);
  return total(world, "deals");
}

describe("a deal that can be signed", () => {
  it("is signed at once where now pays as much as later, or the deal is booked as it comes", () => {
    expect(total(readyOn(timing(0.1, 0.1), 2), "deals")).toBe(1);
    const plain = readyOn(aWorld({}, { priors: somePriors({}), plan: aPlan([yearly]) }), 2);
    expect([total(plain, "deals"), total(plain, "heldBack")]).toEqual([1, 0]);
  });

  it("waits where later pays more, for its rep to look again on a week's first day, at the price agreed on", () => {
    const world = readyOn(timing(0, 0.1), 2);
    expect([total(world, "deals"), total(world, "heldBack"), review(world, 4), review(world, 5)]).toEqual([
      0, 1, 0, 0,
    ]);
    believe(world, 0.1, 0.1, 12);
    expect(review(world, 9)).toBe(0);
    expect(review(world, 10)).toBe(1);
    expect([total(world, "heldDays"), total(world, "booked"), world.people.wonOn[3]]).toEqual([8, 800, 10]);
    expect(review(world, 15)).toBe(1);
  });

  it("falls through at the hazard of every day that it waits", () => {
    let fallen = 0;
    const fallsThrough = 0.05;
    for (let seed = 1; seed <= 400; seed++) {
      const world = aWorld(
        { timing: { deals: "byPay", fallsThrough, holdCost: 0 }, decisions: { impatience: 0 } },
        { priors: somePriors({}), plan: aPlan([yearly]), seed },
      );
      believe(world, 0, 0.1, 3);
      readyOn(world, 2);
      review(world, 5);
      review(world, 10);
      fallen += total(world, "lost");
    }
    const chance = 1 - (1 - fallsThrough) ** 8;
    expect(Math.abs(fallen / 400 - chance)).toBeLessThan(3.5 * Math.sqrt((chance * (1 - chance)) / 400));
  });

  it("is gone where its buyer has opted out, and waits where its rep is away", () => {
    const world = readyOn(timing(0, 0.1), 2);
    const copy = { ...world, ...copyWarmed(world) };
    leaveFunnel(world, 3, stage.optedOut);
    believe(world, 0.1, 0, 12);
    expect([review(world, 5), world.desk.held.length]).toEqual([0, 0]);
    world.staff.reps[0]!.atWork = false;
    expect([review(copy, 5), copy.desk.held.length]).toEqual([0, 1]);
    world.staff.reps[0]!.atWork = true;
    expect(review(copy, 10)).toBe(1);
  });

  it("stays open at the end of a run", () => {
    const world = readyOn(timing(0, 0.1), 119);
    expect([world.people.record.stage[slot(3)], total(world, "lost")]).toEqual([stage.opportunity, 0]);
  });
});

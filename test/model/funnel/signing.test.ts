import { describe, expect, it } from "vitest";
import { slot } from "../../../src/model/customers/population.ts";
import { stage } from "../../../src/model/customers/stages.ts";
import { agree, signReady } from "../../../src/model/funnel/signing.ts";
import { becomeLead, closeForMarketing, leaveFunnel } from "../../../src/model/funnel/transitions.ts";
import { copyWarmed, type World } from "../../../src/model/world.ts";
import { aWorld, makeMiddling, total, turnTo } from "../a-world.ts";

/** Whether all buyers take 14 calendar days, which are ten of work, from the hand-over on. */
const tenDays = { cycleDays: { median: 14, p90: 14 }, deepestDiscount: 0.4 };

/** Person 3, an opportunity of the first rep, handed over on day 0, says yes on a day to a discount of .2. */
function agreeing(day: number, selling: object = tenDays): World {
  const world = aWorld({ selling });
  makeMiddling(world, 3);
  becomeLead(world, 3, 0, 0);
  closeForMarketing(world, 3);
  const { people, staff } = world;
  people.record.stage[slot(3)] = stage.opportunity;
  people.rep[3] = 2;
  people.handedOn[3] = 0;
  people.purchases[3] = 1;
  turnTo(world, day);
  const rep = staff.reps[0]!;
  rep.acted[rep.places.discount] = 0.5;
  agree(world, rep, 3);
  return world;
}

function signOn(world: World, day: number): number {
  turnTo(world, day);
  signReady(world);
  return total(world, "deals");
}

describe("a deal agreed on", () => {
  it("is signed on the day from which its buyer can sign, and not before", () => {
    const world = agreeing(4);
    expect([total(world, "deals"), signOn(world, 9), signOn(world, 10), signOn(world, 11)]).toEqual([
      0, 0, 1, 1,
    ]);
    expect([world.people.wonOn[3], total(world, "dealDays")]).toEqual([10, 10]);
  });

  it("is signed at once where buyers take no time, or have taken theirs", () => {
    expect(total(agreeing(4, {}), "deals")).toBe(1);
    expect(total(agreeing(12), "deals")).toBe(1);
  });

  it("keeps the discount that was agreed on, whatever its rep gives by then", () => {
    const world = agreeing(4);
    const rep = world.staff.reps[0]!;
    rep.acted[rep.places.discount] = 1;
    signOn(world, 10);
    expect([total(world, "booked"), world.people.price[3]]).toEqual([800, 800]);
  });

  it("stays one when the need for which it was agreed on is over", () => {
    const world = agreeing(4);
    world.people.record.needUntil[slot(3)] = 5;
    expect(signOn(world, 10)).toBe(1);
  });

  it("is gone with a buyer who left, also where they come back as another lead", () => {
    const world = agreeing(4);
    leaveFunnel(world, 3, stage.lost);
    world.people.record.stage[slot(3)] = stage.opportunity;
    world.people.handedOn[3] = 8;
    expect([signOn(world, 10), world.desk.agreed.length]).toEqual([0, 0]);
  });

  it("waits for somebody at work, and is booked to whoever has the buyer then", () => {
    const world = agreeing(4);
    world.people.rep[3] = 3;
    world.staff.reps[1]!.atWork = false;
    expect(signOn(world, 10)).toBe(0);
    world.staff.reps[1]!.atWork = true;
    expect([signOn(world, 11), total(world, "deals", 6)]).toEqual([1, 1]);
  });

  it("is lost at a broken checkout", () => {
    const world = agreeing(4, { ...tenDays, brokenStage: "checkout", brokenLoss: 1 });
    expect([signOn(world, 10), total(world, "vanished")]).toEqual([0, 1]);
  });

  it("goes along where a world is copied, and is signed once in each", () => {
    const world = agreeing(4);
    const copy = copyWarmed(world);
    expect(signOn(world, 10)).toBe(1);
    expect([world.desk.agreed.length, copy.desk.agreed.length, copy.desk.agreed.readyOn(0)]).toEqual([
      0, 1, 10,
    ]);
  });

  it("leaves the others in the order in which they were agreed on, however many there are", () => {
    const world = agreeing(4);
    const { people, desk, staff } = world;
    for (let i = 10; i < 110; i++) {
      people.record.stage[slot(i)] = stage.opportunity;
      people.source[i] = 0;
      people.rep[i] = 2;
      people.handedOn[i] = i % 2;
      people.purchases[i] = 1;
      agree(world, staff.reps[0]!, i);
    }
    expect(signOn(world, 10)).toBe(51);
    const left = Array.from({ length: desk.agreed.length }, (_, place) => desk.agreed.who(place));
    expect(left).toEqual(Array.from({ length: 50 }, (_, k) => 11 + 2 * k));
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectedLife } from "../../../src/model/customers/life.ts";
import { slot } from "../../../src/model/customers/population.ts";
import { stage } from "../../../src/model/customers/stages.ts";
import { closes, closingLogit, win } from "../../../src/model/funnel/closing.ts";
import { becomeLead, closeForMarketing } from "../../../src/model/funnel/transitions.ts";
import { hasNeed } from "../../../src/model/market/spells.ts";
import type { Person } from "../../../src/model/people/staff.ts";
import type { World } from "../../../src/model/world.ts";
import { between } from "../../between.ts";
import { aWorld, type Changes, makeMiddling, total } from "../a-world.ts";

const selling = {
  logitBase: -3,
  logitFit: 4,
  logitWarmth: 2,
  logitNoNeed: 4.5,
  logitTrust: 1.5,
  logitPressure: 0.4,
  logitDiscount: 4.5,
  logitHelp: 0.5,
  helpFull: 0.25,
  helpReference: 0.32,
  deepestDiscount: 0.4,
};

/** Person 3 is an opportunity of marketer 0 and rep 2, ten days after the hand-over; the usual discount is .1. */
function withOpportunity(changes: Changes = {}): World {
  const world = aWorld({ ...changes, selling: { ...selling, ...changes.selling } });
  makeMiddling(world, 3);
  becomeLead(world, 3, 0, 0);
  closeForMarketing(world, 3);
  world.people.record.stage[slot(3)] = stage.opportunity;
  world.people.rep[3] = 2;
  world.people.handedOn[3] = world.day - 10;
  world.people.record.purchaseLeft[slot(3)] = 50;
  return world;
}

describe("the log odds of closing", () => {
  it("are the constant for a middling person in need at the expected discount and usual help", () => {
    const world = withOpportunity();
    world.staff.helpOfMarketing = 0.08;
    expect(closingLogit(world, 3, 0.1)).toBeCloseTo(-3, 6);
  });

  it("by hand: fit, warmth, trust, pressure, discount, help and a manager's time", () => {
    const world = withOpportunity({
      manager: { background: "sales", biasStrength: 2, coordinationLoss: 0.15 },
    });
    const { people, staff } = world;
    people.record.fit[slot(3)] = 0.75;
    people.record.warmth[slot(3)] = 0.9;
    people.record.trust[slot(3)] = 0.6;
    people.record.pressure[slot(3)] = 6;
    staff.helpOfMarketing = 0.2;
    const expected =
      -3 + 4 * 0.25 + 2 * 0.5 - 1.5 * 0.2 - 0.4 * 1.5 + 4.5 * (0.25 - 0.1) + 0.5 * (0.2 / 0.25 - 0.32) * 0.7;
    expect(closingLogit(world, 3, 0.25)).toBeCloseTo(expected, 5);
    people.record.needUntil[slot(3)] = 0;
    expect(closingLogit(world, 3, 0.25)).toBeCloseTo(expected - 4.5, 5);
    staff.helpOfMarketing = 0.9;
    expect(closingLogit(world, 3, 0.25)).toBeCloseTo(expected - 4.5 + 0.5 * 0.2 * 0.7, 5);
  });

  it("rise by the skill of whose opportunity it is, and nobody else's", () => {
    const world = withOpportunity();
    const usual = closingLogit(world, 3, 0.1);
    world.staff.traits.skill[2] = 0.7;
    world.staff.traits.skill[3] = -2;
    expect(closingLogit(world, 3, 0.1)).toBeCloseTo(usual + 0.7, 9);
  });

  it("count a discount against what the person expects, or the market where it expects more", () => {
    const world = withOpportunity();
    const usual = closingLogit(world, 3, 0.3);
    world.people.record.expectedDiscount[slot(3)] = 0.2;
    expect(closingLogit(world, 3, 0.3)).toBeCloseTo(usual - 0.45, 5);
    world.marketDiscount = 0.25;
    expect(closingLogit(world, 3, 0.3)).toBeCloseTo(usual - 0.675, 5);
  });
});

/** Lets a rep discount so deep, from 0 to 1. */
function offers({ acted, places }: Person, depth: number): void {
  acted[places.discount] = depth;
}

describe("an offer", () => {
  it("runs the threshold of a purchase down by −ln(1 − p), and books its chance beside the luck", () => {
    const world = withOpportunity();
    const rep = world.staff.reps[0]!;
    offers(rep, 0.5);
    const logit = closingLogit(world, 3, 0.2);
    const chance = 1 / (1 + Math.exp(-logit));
    expect(closes(world, rep, 3)).toBe(false);
    expect(50 - world.people.record.purchaseLeft[slot(3)]!).toBeCloseTo(-Math.log(1 - chance), 4);
    expect(total(world, "chance", 5)).toBeCloseTo(chance, 9);
    expect(total(world, "chanceBooked", 3)).toBeCloseTo(chance * 800, 6);
    expect([total(world, "offers", 5), total(world, "discountOffered", 5)]).toEqual([1, 0.2]);
  });

  it("is worth its chance times what the customer would pay over their expected life, under the pressure of that day", () => {
    const world = withOpportunity({
      customers: { lifeMean: 600, lifeFitSlope: 5, lifePressureSlope: 0.5 },
      money: { recurringShare: 0.05 },
    });
    world.people.record.fit[slot(3)] = 0.75;
    world.people.record.pressure[slot(3)] = 6;
    offers(world.staff.reps[0]!, 0.5);
    closes(world, world.staff.reps[0]!, 3);
    const booked = total(world, "chanceBooked", 5);
    expect(total(world, "chanceLifetime", 5) / booked).toBeCloseTo(
      1 + (0.05 / 20) * expectedLife(world, 3),
      9,
    );
  });

  it("closes when the threshold is passed, and the next purchase has one of its own", () => {
    const world = withOpportunity();
    world.people.record.purchaseLeft[slot(3)] = 1e-9;
    expect(closes(world, world.staff.reps[0]!, 3)).toBe(true);
    win(world, world.staff.reps[0]!, 3, 0);
    expect(world.people.record.purchaseLeft[slot(3)]).toBeGreaterThan(1e-6);
  });

  it("deeper than expected is expected next time: .3 of the gap in the person, 3/N of it in the market", () => {
    const world = withOpportunity({ customers: { expectationGain: 0.3, expectationSpread: 3 } });
    const rep = world.staff.reps[0]!;
    offers(rep, 1);
    closes(world, rep, 3);
    expect(world.people.record.expectedDiscount[slot(3)]).toBeCloseTo(0.1 + 0.3 * 0.3, 6);
    expect(world.marketDiscount).toBeCloseTo(0.1 + 0.015 * 0.3, 9);
    offers(rep, 0.1);
    closes(world, rep, 3);
    expect(world.people.record.expectedDiscount[slot(3)]).toBeCloseTo(0.19, 6);
  });

  it("of the same discount works ever less", () => {
    fc.assert(
      fc.property(between(0.3, 1), (depth) => {
        const world = withOpportunity();
        const rep = world.staff.reps[0]!;
        offers(rep, depth);
        let before = Number.POSITIVE_INFINITY;
        for (let n = 0; n < 8; n++) {
          const logit = closingLogit(world, 3, 0.4 * depth);
          expect(logit).toBeLessThan(before);
          before = logit;
          world.people.record.purchaseLeft[slot(3)] = 50;
          closes(world, rep, 3);
        }
        // Never worse than no news at all.
        expect(before).toBeGreaterThanOrEqual(
          closingLogit(world, 3, world.people.record.expectedDiscount[slot(3)]!) - 1e-9,
        );
      }),
      { numRuns: 30 },
    );
  });
});

describe("a win", () => {
  it("books its price after discount, its goods and its lifetime value, to its marketer and its rep", () => {
    const world = withOpportunity({
      customers: { lifeMean: 600, lifeFitSlope: 0, lifePressureSlope: 0 },
      money: { recurringShare: 0.05, costOfGoods: 0.35 },
    });
    const rep = world.staff.reps[0]!;
    offers(rep, 0.5);
    win(world, rep, 3, 0.2);
    for (const unit of [0, 1, 2, 3, 5]) {
      expect(total(world, "deals", unit)).toBe(1);
      expect(total(world, "booked", unit)).toBeCloseTo(800, 9);
      expect(total(world, "listPrice", unit)).toBe(1000);
      expect(total(world, "goods", unit)).toBeCloseTo(280, 9);
      // Thirty months at 5 % a month.
      expect(total(world, "lifetimeValue", unit)).toBeCloseTo(800 * 2.5, 6);
      expect(total(world, "dealDays", unit)).toBe(10);
      expect(total(world, "dealFit", unit)).toBe(0.5);
    }
    expect(total(world, "deals", 4) + total(world, "deals", 6)).toBe(0);
  });

  it("serves the need: there is nothing to buy until the next", () => {
    const world = withOpportunity();
    expect(hasNeed(world, 3)).toBe(true);
    win(world, world.staff.reps[0]!, 3, 0.1);
    const { people } = world;
    expect([people.record.stage[slot(3)], hasNeed(world, 3)]).toEqual([stage.customer, false]);
    expect([people.wonOn[3], people.price[3]]).toEqual([world.day, 900]);
  });
});

describe("a deal at a high price", () => {
  it.each([
    [10_000, 1],
    [9999, 0],
  ])("of %d, after discount, counts %d, and brings a monthly share", (price, counted) => {
    const world = withOpportunity({ selling: { highTicket: 10_000 }, money: { recurringShare: 0.05 } });
    const rep = world.staff.reps[0]!;
    offers(rep, 0.5);
    world.people.record.ticket[slot(3)] = price / 0.8;
    win(world, rep, 3, 0.2);
    for (const unit of [0, 3, 5]) {
      expect(total(world, "highTicketDeals", unit)).toBe(counted);
      expect(total(world, "highTicketBooked", unit)).toBeCloseTo(counted * price, 6);
      expect(total(world, "recurringWon", unit)).toBeCloseTo(0.05 * price, 6);
    }
  });
});

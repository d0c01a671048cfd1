import { describe, expect, it } from "vitest";
import { slot } from "../../src/model/customers/population.ts";
import { closes, closingLogit } from "../../src/model/funnel/closing.ts";
import type { World } from "../../src/model/world.ts";
import { aWorld, makeMiddling } from "../model/a-world.ts";
import { randomPoints } from "./random-points.ts";

/**
 * A26, reference prices: the price that a customer takes to be usual moves to r' = αr + (1 − α)p at each offer, so the n-th of
 * equal discounts works at αⁿ⁻¹ of the first. In the model the expected discount moves by `expectationGain` = 1 − α of the
 * gap, and what "works" is the part of the closing odds that a discount brings beyond what is expected. One assumption
 * differs: an offer under the expected one leaves it where it is, so the form holds for repeated equal or deepening discounts.
 */
function customer(alpha: number, deepest: number, spread: number): World {
  const world = aWorld({
    customers: { expectationGain: 1 - alpha, expectationSpread: spread },
    selling: { deepestDiscount: deepest, logitBase: -20 },
    reps: { discountNorm: 0 },
  });
  for (const { acted, places } of world.staff.reps) acted[places.discount] = 1;
  makeMiddling(world, 0);
  world.people.rep[0] = world.staff.reps[0]!.number;
  return world;
}

/** Log odds that an offer's discount brings, beyond those of an offer at the usual price. */
function effect(world: World, discount: number): number {
  const usual = Math.max(world.people.record.expectedDiscount[slot(0)]!, world.marketDiscount);
  return closingLogit(world, 0, discount) - closingLogit(world, 0, usual);
}

function effects(world: World, discount: number, offers: number): readonly number[] {
  return Array.from({ length: offers }, () => {
    const now = effect(world, discount);
    closes(world, world.staff.reps[0]!, 0);
    return now;
  });
}

describe("a repeated discount", () => {
  it("works at 24 % of the first the fifth time, where α is .7", () => {
    const [first, , , , fifth] = effects(customer(0.7, 0.3, 0), 0.3, 5);
    expect(first).toBeCloseTo(4.5 * 0.3, 6);
    expect(fifth! / first!).toBeCloseTo(0.7 ** 4, 5);
  });

  it("works at αⁿ⁻¹ of the first the n-th time, at random α and depths", () => {
    for (const { alpha, depth } of randomPoints("A26", 25, { alpha: [0.1, 0.95], depth: [0.05, 0.6] })) {
      const seen = effects(customer(alpha, depth, 0), depth, 6);
      seen.forEach((one, before) => {
        // Expectations are kept in single precision.
        expect(Math.abs(one / seen[0]! - alpha ** before)).toBeLessThan(1e-5);
      });
    }
  });

  it("works on everybody else as the market learns: at (1 − spread/N)ⁿ⁻¹", () => {
    for (const { spread, depth } of randomPoints("A26 market", 25, {
      spread: [1, 100],
      depth: [0.05, 0.6],
    })) {
      const world = customer(1, depth, spread);
      const [first] = effects(world, depth, 8);
      expect(Math.abs(effect(world, depth) / first! - (1 - spread / world.people.count) ** 8)).toBeLessThan(
        1e-5,
      );
    }
  });
});

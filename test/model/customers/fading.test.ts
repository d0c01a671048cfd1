import fc from "fast-check";
import { expect, it } from "vitest";
import { leftAfter, startFading } from "../../../src/model/customers/fading.ts";
import { slot } from "../../../src/model/customers/population.ts";
import { fadeToToday, pressureOf, warmthOf } from "../../../src/model/customers/stocks.ts";
import { warm } from "../../../src/model/customers/warming.ts";
import { press } from "../../../src/model/funnel/reactions.ts";
import { aWorld, makeMiddling, turnTo } from "../a-world.ts";

it("half is left after a half-life, and fading is the same in one go or in two", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(200), fc.nat(200), (halfLife, first, second) => {
      expect(leftAfter(0, halfLife)).toBe(1);
      expect(leftAfter(halfLife, halfLife)).toBeCloseTo(0.5, 12);
      expect(leftAfter(first, halfLife) * leftAfter(second, halfLife)).toBeCloseTo(
        leftAfter(first + second, halfLife),
        12,
      );
    }),
  );
});

it("warmth and pressure of a person fade by the day, each by its own half-life", () => {
  const world = aWorld({ customers: { warmthHalfLife: 10, pressureHalfLife: 20 } });
  makeMiddling(world, 7);
  world.people.record.warmth[slot(7)] = 0.8;
  world.people.record.pressure[slot(7)] = 2;
  turnTo(world, 20);
  expect(warmthOf(world, 7)).toBeCloseTo(0.2, 6);
  expect(pressureOf(world, 7)).toBeCloseTo(1, 6);
});

it("what comes on later days is added to what is left of earlier ones, over any length of time", () => {
  const day = fc.integer({ min: 0, max: 1500 });
  const halfLife = fc.constantFrom(0.5, 3, 30, 1000);
  fc.assert(
    fc.property(fc.uniqueArray(day, { minLength: 2, maxLength: 6 }), halfLife, (days, half) => {
      days.sort((a, b) => a - b);
      const world = aWorld({
        customers: { warmthHalfLife: half, pressureHalfLife: half, toleranceMedian: 1000 },
      });
      let stock = 0;
      let before = 0;
      for (let now = 0; now <= days.at(-1)!; now++) {
        world.day = now;
        fadeToToday(world);
        if (!days.includes(now)) continue;
        stock = stock * 0.5 ** ((now - before) / half) + 1;
        before = now;
        press(world, 3, 1, 1, 0, -1);
        warm(world, 3, 0.5);
        expect(pressureOf(world, 3)).toBeCloseTo(stock, 5);
        expect(warmthOf(world, 3)).toBeGreaterThan(0.4999);
        expect(warmthOf(world, 3)).toBeLessThan(1.000001);
      }
    }),
    { numRuns: 30 },
  );
});

it("a stock starts at nothing, worth its own unit", () => {
  expect(startFading(30, -120)).toEqual({ halfLife: 30, since: -120, unit: 1 });
});

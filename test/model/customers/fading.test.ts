import fc from "fast-check";
import { expect, it } from "vitest";
import { fade, fadingTable } from "../../../src/model/customers/fading.ts";
import { slot } from "../../../src/model/customers/population.ts";
import { aWorld, makeMiddling } from "../a-world.ts";

it("half is left after a half-life, and fading is the same in one go or in two", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.nat(200), fc.nat(200), (halfLife, first, second) => {
      const left = fadingTable(halfLife, 401);
      expect(left[0]).toBe(1);
      expect(left[halfLife]).toBeCloseTo(0.5, 12);
      expect(left[first]! * left[second]!).toBeCloseTo(left[first + second]!, 12);
    }),
  );
});

it("brings warmth and pressure of a person up to the day, each by its own half-life", () => {
  const world = aWorld({ customers: { warmthHalfLife: 10, pressureHalfLife: 20 } });
  makeMiddling(world, 7);
  world.people.inner.warmth[slot(7)] = 0.8;
  world.people.inner.pressure[slot(7)] = 2;
  fade(world.people, world.fading, 7, 20);
  expect(world.people.inner.warmth[slot(7)]).toBeCloseTo(0.2, 6);
  expect(world.people.inner.pressure[slot(7)]).toBeCloseTo(1, 6);
  expect(world.people.inner.seenOn[slot(7)]).toBe(20);
  fade(world.people, world.fading, 7, 20);
  expect(world.people.inner.warmth[slot(7)]).toBeCloseTo(0.2, 6);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slot } from "../../../src/model/customers/population.ts";
import { Panel } from "../../../src/model/gauges/panel.ts";
import { between } from "../../between.ts";
import { aWorld, giveEverybody, turnTo } from "../a-world.ts";

const world = aWorld({ customers: { count: 300, pressureHalfLife: 30 } });
world.marketDiscount = 0.15;
const { people } = world;

const one = fc.record({
  pressure: fc.oneof(between(0, 9), fc.constantFrom(0, 1, 1.5)),
  optedOut: fc.constantFrom(0, 0, 0, 1),
  trust: between(0, 1),
  expected: between(0, 0.4),
});

describe("a panel", () => {
  it("shows means and the 95th percentile over those who may still be contacted, as sorting would", () => {
    fc.assert(
      fc.property(fc.array(one, { minLength: 300, maxLength: 300 }), (list) => {
        for (const [i, { pressure, optedOut, trust, expected }] of list.entries()) {
          people.record.pressure[slot(i)] = pressure;
          people.record.optOutLeft[slot(i)] = 1 - optedOut;
          people.record.trust[slot(i)] = trust;
          people.record.expectedDiscount[slot(i)] = expected;
        }
        const asked = list.map((_, i) => i).filter((i) => list[i]!.optedOut === 0);
        const mean = (of: (i: number) => number) => asked.reduce((sum, i) => sum + of(i), 0) / asked.length;
        turnTo(world, 45);
        const pressure = (i: number) => people.record.pressure[slot(i)]! * 0.5 ** 1.5;
        const view = new Panel(300).look(world);
        const sorted = asked.map(pressure).sort((a, b) => a - b);
        expect(view.pressureP95).toBeCloseTo(sorted[Math.floor(0.95 * (sorted.length - 1))]!, 9);
        expect(view.pressureMean).toBeCloseTo(mean(pressure), 9);
        expect(view.trustMean).toBeCloseTo(
          mean((i) => people.record.trust[slot(i)]!),
          9,
        );
        expect(view.expectedDiscount).toBeCloseTo(
          mean((i) => Math.max(0.15, people.record.expectedDiscount[slot(i)]!)),
          9,
        );
      }),
      { numRuns: 40 },
    );
  });

  it("finds the 95th percentile again after pressure has fallen far below what it was", () => {
    const easing = aWorld({ customers: { count: 100 } });
    const panel = new Panel(100);
    giveEverybody(easing, "pressure", 5);
    expect(panel.look(easing).pressureP95).toBe(5);
    giveEverybody(easing, "pressure", 0.25);
    giveEverybody(easing, "pressure", 0.5, 10);
    expect(panel.look(easing).pressureP95).toBe(0.5);
  });

  it("has nothing to show where everybody has opted out", () => {
    giveEverybody(world, "optOutLeft", 0);
    const view = new Panel(300).look(world);
    expect(Object.values(view)).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  });

  it("looks at the first 1,000 people of a larger population", () => {
    const large = aWorld({ customers: { count: 5000 } });
    giveEverybody(large, "pressure", 1, 500);
    const view = new Panel(5000).look(large);
    expect(view.pressureMean).toBe(0.5);
    expect(view.pressureP95).toBe(1);
  });
});

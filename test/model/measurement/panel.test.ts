import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slot } from "../../../src/model/customers/population.ts";
import { Panel } from "../../../src/model/measurement/panel.ts";
import { aWorld, giveEverybody } from "../a-world.ts";

const world = aWorld({ customers: { count: 300, pressureHalfLife: 30 } });
const { people, fading } = world;

const one = fc.record({
  pressure: fc.oneof(fc.double({ min: 0, max: 9, noNaN: true }), fc.constantFrom(0, 1, 1.5)),
  seenOn: fc.integer({ min: -60, max: 0 }),
  optedOut: fc.constantFrom(0, 0, 0, 1),
  trust: fc.double({ min: 0, max: 1, noNaN: true }),
  expected: fc.double({ min: 0, max: 0.4, noNaN: true }),
});

describe("a panel", () => {
  it("shows means and the 95th percentile over those who may still be contacted, as sorting would", () => {
    fc.assert(
      fc.property(fc.array(one, { minLength: 300, maxLength: 300 }), (list) => {
        for (const [i, { pressure, seenOn, optedOut, trust, expected }] of list.entries()) {
          people.inner.pressure[slot(i)] = pressure;
          people.inner.seenOn[slot(i)] = seenOn;
          people.optedOut[i] = optedOut;
          people.inner.trust[slot(i)] = trust;
          people.inner.expectedDiscount[slot(i)] = expected;
        }
        const asked = list.map((_, i) => i).filter((i) => people.optedOut[i] === 0);
        const mean = (of: (i: number) => number) => asked.reduce((sum, i) => sum + of(i), 0) / asked.length;
        const pressure = (i: number) =>
          people.inner.pressure[slot(i)]! * 0.5 ** ((0 - people.inner.seenOn[slot(i)]!) / 30);
        const view = new Panel(300).look(people, fading, 0.15, 0);
        const sorted = asked.map(pressure).sort((a, b) => a - b);
        expect(view.pressureP95).toBeCloseTo(sorted[Math.floor(0.95 * (sorted.length - 1))]!, 9);
        expect(view.pressureMean).toBeCloseTo(mean(pressure), 9);
        expect(view.trustMean).toBeCloseTo(
          mean((i) => people.inner.trust[slot(i)]!),
          9,
        );
        expect(view.expectedDiscount).toBeCloseTo(
          mean((i) => Math.max(0.15, people.inner.expectedDiscount[slot(i)]!)),
          9,
        );
      }),
      { numRuns: 40 },
    );
  });

  it("has nothing to show where everybody has opted out", () => {
    people.optedOut.fill(1);
    const view = new Panel(300).look(people, fading, 0.15, 0);
    expect(Object.values(view)).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
  });

  it("looks at 2,000 people evenly spaced in a larger population", () => {
    const large = aWorld({ customers: { count: 5000 } });
    giveEverybody(large, "pressure", 1, 2500);
    const view = new Panel(5000).look(large.people, large.fading, 0, 0 - 120);
    expect(view.pressureMean).toBe(0.5);
    expect(view.pressureP95).toBe(1);
  });
});

import { expect, it } from "vitest";
import { marginalCurves } from "../../src/lint/curve.ts";
import type { PlanView } from "../../src/lint/plan-view.ts";
import { booked, part } from "./a-part.ts";

const curvesOf = (...parts: readonly ReturnType<typeof part>[]) =>
  marginalCurves({ parts } as unknown as PlanView);

it("a marginal curve is the slope of pay at each result, over half of the usual result either way", () => {
  // The slope of x² / 1000 is x / 500: exactly so over an even step.
  const [curve] = curvesOf(part(([value]) => (value! * value!) / 1000));
  expect(curve).toMatchObject({ department: "sales", metric: "booked", usual: 1000, spread: 100 });
  expect(curve!.results).toHaveLength(60);
  expect(curve!.results[0]).toBeCloseTo(500 + 1000 / 120, 9);
  expect(curve!.results[59]).toBeCloseTo(1500 - 1000 / 120, 9);
  curve!.marginal.forEach((slope, k) => {
    expect(slope).toBeCloseTo(curve!.results[k]! / 500, 9);
  });
});

it("reaches three spreads where luck goes further, and below zero only where results do", () => {
  const wide = { ...booked, expected: 100, spread: 50 };
  const [curve] = curvesOf(part(() => 0, { results: [wide] }));
  expect(curve!.results[0]).toBeCloseTo(250 / 120, 9);
  expect(curve!.results[59]).toBeCloseTo(250 - 250 / 120, 9);
  // A rate below one is no less bounded than a sum.
  const [rate] = curvesOf(part(() => 0, { results: [{ ...booked, expected: 0.5, spread: 0.3 }] }));
  expect(rate!.results[0]).toBeCloseTo(1.4 / 120, 9);
  const [loss] = curvesOf(part(() => 0, { results: [{ ...wide, expected: -100 }] }));
  expect(loss!.results[0]).toBeCloseTo(-250 + 300 / 120, 9);
});

it("there is one for each result that is one's own, and none of a rival's", () => {
  const rival = { ...booked, whose: "rival" as const, places: [1] };
  expect(
    curvesOf(
      part(() => 0, { results: [booked, rival] }),
      part(() => 0, { results: [] }),
    ),
  ).toHaveLength(1);
});

import { expect, test } from "vitest";
import { comparedPairs, gapOf } from "../../../src/experiments/doubt/compared-pairs.ts";
import { verdicts } from "../../../src/experiments/verdicts.ts";
import { armOf, measuredOf, trialOf } from "../measured-of.ts";

/** Leads alone: nothing is offered, so that there is no discount. */
const arm = (plan: string, ...leads: readonly number[]) =>
  armOf(
    plan,
    leads.map((count) => trialOf({ leads: [count] })),
  );

test("a gap that no trial has is not asked of drawn companies: no sign of it could be kept", () => {
  const measured = measuredOf([arm("a", 10, 20), arm("b", 12, 23)]);
  const pairs = comparedPairs(measured, verdicts(measured, { decide: "leads", margin: 0 }));
  expect(pairs[0]).toEqual({ market: "m", metric: "leads", plan: "b", against: "a" });
  const metrics = pairs.map(({ metric }) => metric);
  expect(metrics).toContain("profit");
  expect(metrics).not.toContain("discount");
  for (const pair of pairs) expect(Number.isFinite(gapOf(measured, pair).mean)).toBe(true);
});

test("the gap of a metric that decides and was never recorded is none", () => {
  const measured = measuredOf([arm("a", 10, 20), arm("b", 12, 23)]);
  const [verdict] = verdicts(measured, { decide: "discount", margin: 0 });
  expect(verdict!.against).toEqual([]);
  const [rival] = verdicts(measured, { decide: "leads", margin: 0 })[0]!.against;
  // Nor where a verdict named another plan all the same.
  const pairs = comparedPairs(measured, [{ ...verdict!, best: "b", against: [{ ...rival!, plan: "a" }] }]);
  expect(pairs.map(({ metric }) => metric)).not.toContain("discount");
  expect(pairs.length).toBeGreaterThan(0);
});

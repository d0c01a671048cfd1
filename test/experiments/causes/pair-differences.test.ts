import { expect, it } from "vitest";
import type { CausePair, CausesNote } from "../../../src/experiments/causes/causes-note.ts";
import { keptMetrics, pairDifferences } from "../../../src/experiments/causes/pair-differences.ts";
import { armOf, measuredOf, trialOf } from "../measured-of.ts";

/** Three trials of so many months, the first of which brought so much. */
const arm = (name: string, booked: readonly number[], months = 1) =>
  armOf(
    name,
    booked.map((first) => trialOf({ booked: [first, ...Array(months - 1).fill(0)] })),
  );
const pair = (
  plan: string,
  baseline: string,
  kind: CausePair["kind"] = "alone",
  variant: string | null = null,
) => ({
  ...{ kind, cause: plan, variant, plan, baseline },
});
const found = (pairs: readonly CausePair[], months = 1) =>
  pairDifferences(
    { pairs } as unknown as CausesNote,
    measuredOf([
      arm("none", [10, 20, 30], months),
      arm("a", [7, 18, 26], months),
      arm("b", [9, 14, 30], months),
      arm("mild", [10, 19, 28], months),
    ]),
  );
const profits = (...of: Parameters<typeof found>) =>
  found(...of).filter(({ metric, span }) => metric === "profit" && span === "run");

it("each pair has the paired difference of its own two arms, over the run, the first and the second year alone", () => {
  const [a, b] = profits([pair("a", "none"), pair("b", "none")]);
  // 3, 2 and 4 less; 1, 6 and 0 less; of 20.
  expect([a!.plan, a!.baseline, a!.unit, a!.n]).toEqual(["a", "none", "company", 3]);
  expect(a!.mean).toBeCloseTo(-3, 10);
  expect(a!.relative).toBeCloseTo(-0.15, 10);
  expect(b!.mean).toBeCloseTo(-7 / 3, 10);
  expect(profits([pair("mild", "a")])[0]!.mean).toBeCloseTo((3 + 1 + 2) / 3, 10);
  const spans = (months: number) => [...new Set(found([pair("a", "none")], months).map(({ span }) => span))];
  expect(spans(3)).toEqual(["run"]);
  expect(spans(24)).toEqual(["run", "year1", "year2"]);
});

it("pairs of a kind are looked at together, variants by themselves, and other kinds apart", () => {
  const p = (...pairs: readonly CausePair[]) => profits(pairs).find(({ plan }) => plan === "a")!.p!;
  const alone = p(pair("a", "none"));
  expect(alone).toBeGreaterThan(0.01);
  // Bonferroni: each of two doubles.
  expect(p(pair("a", "none"), pair("b", "none"))).toBeCloseTo(2 * alone, 12);
  expect(p(pair("a", "none"), pair("mild", "none", "alone", "mild"))).toBeCloseTo(alone, 12);
  expect(p(pair("a", "none"), pair("b", "none", "onTop"))).toBeCloseTo(alone, 12);
  // A variant of blame is one blame more.
  const blame = p(pair("a", "none", "blame"), pair("b", "none", "blame", "mild"));
  expect(blame).toBeCloseTo(2 * alone, 12);
});

it("findings are about the headline and the conflict, each once", () => {
  const metrics = new Set(found([pair("a", "none")]).map(({ metric }) => metric));
  expect(metrics).toContain("profit");
  for (const metric of metrics) expect(keptMetrics).toContain(metric);
  const keys = found([pair("a", "none")]).map(({ metric, span }) => `${metric} ${span}`);
  expect(new Set(keys).size).toBe(keys.length);
});

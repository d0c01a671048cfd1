import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { knownFindings } from "../../src/experiments/known-findings.ts";
import { present } from "../../src/experiments/present.ts";
import type { Findings } from "../../src/findings/findings.ts";
import { findingsFaults } from "../../src/findings/findings-faults.ts";
import { exampleCrossing } from "../experiments/example-crossing.ts";
import { exampleLooked } from "../experiments/example-looked.ts";
import { examplePay } from "../experiments/example-pay.ts";
import { exampleSingle } from "../experiments/example-single.ts";

/** As a file holds them. */
const written = (findings: Findings): Findings => JSON.parse(JSON.stringify(findings)) as Findings;

const examples = [examplePay(), exampleSingle(), exampleLooked()].map(written);

const where = (findings: Findings) => findingsFaults(findings).map(({ path }) => path.join("."));

type Changed = (findings: Findings) => unknown;

/** Findings with one thing changed in a copy. */
function changed(change: Changed): Findings {
  const copy = written(examplePay()) as Findings;
  change(copy);
  return copy;
}

describe("findings that hang together", () => {
  it("have no fault", () => {
    for (const findings of [...examples, written(exampleCrossing())]) expect(where(findings)).toEqual([]);
  });

  it.each<[string, string, Changed]>([
    ["an arm of no plan", "arms.0.plan", ({ arms }) => Object.assign(arms[0]!, { plan: "nobody" })],
    ["an arm of no market", "arms.0.market", ({ arms }) => Object.assign(arms[0]!, { market: "toString" })],
    ["a total of no arm", "totals.3.arm", ({ totals }) => Object.assign(totals[3]!, { arm: "x" })],
    ["a total of no metric", "totals.3.metric", ({ totals }) => Object.assign(totals[3]!, { metric: "x" })],
    ["an arm twice", "arms.1", ({ arms }) => Object.assign(arms[1]!, arms[0])],
    ["a short series", "monthly.0.mean", ({ monthly }) => (monthly[0]!.mean as number[]).pop()],
    [
      "a market of few months",
      "markets.0.needByMonth",
      ({ markets }) => (markets[0]!.needByMonth as number[]).pop(),
    ],
    [
      "a best plan of nowhere",
      "verdicts.0.best",
      ({ verdicts }) => Object.assign(verdicts[0]!, { best: "x" }),
    ],
    [
      "a verdict between plans that names no other",
      "verdicts.0.against",
      ({ verdicts }) => Object.assign(verdicts[0]!, { against: [] }),
    ],
    [
      "a verdict by no metric",
      "verdicts.0.metric",
      ({ verdicts }) => Object.assign(verdicts[0]!, { metric: "x" }),
    ],
    [
      "a component too many",
      "pay.targets.0.component",
      ({ pay }) => Object.assign(pay!.targets[0]!, { component: 99 }),
    ],
    ["a mean outside", "totals.0", ({ totals }) => Object.assign(totals[0]!, { mean: totals[0]!.high + 1 })],
  ])("are not %s", (_, path, change) => {
    expect(where(changed(change))).toContain(path);
  });
});

/** Every place in some data where something stands. */
function placesIn(node: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof node !== "object" || node === null) return [path];
  return [path, ...Object.entries(node).flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

const wrongValues = [undefined, null, "", "x", 0, -1, 0.5, 1e308, true, [], {}, "\u0000\u2028", "__proto__"];

/** A copy with another value at a path; without it where that is undefined. */
function withValueAt(node: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const copy = Array.isArray(node) ? [...node] : { ...(node as object) };
  const holder = copy as Record<string, unknown>;
  const inner = withValueAt(holder[key], rest, value);
  if (inner !== undefined) holder[key] = inner;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete holder[key];
  return copy;
}

const mutations = fc.constantFrom(...examples).chain((findings) =>
  fc
    .record({
      path: fc.constantFrom(...placesIn(findings).slice(1)),
      value: fc.constantFrom(...wrongValues),
    })
    .map(({ path, value }) => withValueAt(findings, path, value)),
);

describe("findings with one thing wrong", () => {
  it("are refused with a place, or told in full sentences", () => {
    fc.assert(
      fc.property(mutations, (mutated) => {
        const checked = knownFindings.safeParse(mutated);
        if (!checked.success) {
          expect(checked.error.issues[0]!.path.length).toBeGreaterThan(0);
          return;
        }
        const faults = findingsFaults(checked.data);
        for (const { path, message } of faults)
          expect(`${path.join(".")} ${message}`).not.toMatch(/undefined/);
        if (faults.length > 0) return;
        for (const language of ["en", "ru"] as const) {
          const said = JSON.stringify(present(checked.data, { language }));
          expect(/undefined|\bNaN\b|\[object/.exec(said)?.[0]).toBeUndefined();
        }
      }),
      { numRuns: 30 },
    );
  });
});

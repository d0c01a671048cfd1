import { expect, it } from "vitest";
import { knownFaults, knownFindings } from "../../src/experiments/known-findings.ts";
import { present } from "../../src/experiments/present.ts";
import { fromVersion1 } from "../../src/findings/from-version-1.ts";
import { exampleFindings } from "../experiments/example-findings.ts";
import { exampleSingle } from "../experiments/example-single.ts";

/** Findings as a file has them. */
const written = (findings: ReturnType<typeof exampleFindings>): typeof findings =>
  JSON.parse(JSON.stringify(findings));

/** Findings as version 1 wrote them: decided or not, by the luck of trials alone. */
function asVersion1(findings: ReturnType<typeof exampleFindings>) {
  const { batches: _, ...trials } = findings.trials;
  return {
    ...findings,
    version: 1,
    trials,
    differences: findings.differences.map(({ learned: _, ...one }) => one),
    verdicts: findings.verdicts.map(({ market, best, against: [second] }) => {
      const { plan = null, p: _, learned: __, ruledOut: ___, ...margin } = second ?? {};
      return { market, best, runnerUp: plan, margin: second ? margin : null, decided: second !== undefined };
    }),
  };
}

it("findings of version 1 can be drawn, and say that one pilot decides nothing", () => {
  for (const findings of [written(exampleFindings()), written(exampleSingle())]) {
    const read = knownFindings.parse(fromVersion1(asVersion1(findings)));
    expect(knownFaults(read)).toEqual([]);
    expect(read.trials.batches).toBe(1);
    expect(read.totals).toEqual(findings.totals);
    expect(JSON.stringify(present(read))).not.toMatch(/NaN|undefined/);
  }
  const { verdicts } = knownFindings.parse(fromVersion1(asVersion1(written(exampleFindings()))));
  expect(verdicts.map(({ word, best, against }) => [word, best, against.map(({ plan }) => plan)])).toEqual([
    ["onePilot", "pool", ["contest"]],
    ["onePilot", "pool", ["contest"]],
  ]);
});

it("what is wrong with them stays wrong", () => {
  const old = asVersion1(written(exampleFindings()));
  for (const wrong of [
    { ...old, verdicts: 5 },
    { ...old, trials: null },
    { ...old, differences: [null] },
    { ...old, verdicts: [{ ...old.verdicts[0], of: "x" }] },
  ])
    expect(knownFindings.safeParse(fromVersion1(wrong)).success).toBe(false);
});

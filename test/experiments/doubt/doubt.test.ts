import { describe, expect, it } from "vitest";
import { inProcessEngine } from "../../../src/engine/in-process.ts";
import { compare as comparison } from "../../../src/experiments/compare/compare.ts";
import { knownFaults, knownFindings } from "../../../src/experiments/known-findings.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import type { Evaluate } from "../../../src/trial/evaluate.ts";
import type { Progress } from "../../../src/trial/progress.ts";
import { compare } from "../ask.ts";
import { smallScenario } from "../small-scenario.ts";

/** What a deal costs in commission goes with its price, and hardly with what a mail warms. Nothing else is in doubt. */
const scenario: Scenario = {
  ...smallScenario({ low: 0.02, high: 0.4 }, { months: 2, trials: 4 }),
  doubt: {
    "company.customers.ticketMedian": [1500, 150_000],
    "company.selling.mailWarmth": [0.04, 0.06],
  },
};
const { dying } = smallScenario({ low: 0.02 }, { markets: "{ dying: dying }" }).markets;
const { evaluate } = inProcessEngine();
const options = { evaluate, software: "test", pilotReplications: 1 };

describe("a comparison in doubt", async () => {
  const told: Progress[] = [];
  const result = await compare(
    scenario,
    { ...options, onProgress: (progress) => told.push(progress) },
    { doubt: 8 },
  );
  const doubt = result.findings.doubt!;

  it("names the planted assumption that moves the gap, and says which way", () => {
    const gap = doubt.gaps.find(({ metric }) => metric === "profit")!;
    expect([gap.plan, gap.against]).toEqual(["low", "high"]);
    expect(gap.kept).toMatchObject({ count: 8, of: 8 });
    expect(gap.strongest[0]).toMatchObject({ path: "company.customers.ticketMedian" });
    expect(gap.strongest[0]!.correlation).toBeGreaterThan(0.9);
    expect(gap.strongest[0]!.p).toBeLessThan(0.05);
    expect(gap.p90!).toBeGreaterThan(3 * gap.p10!);
  });

  it("leaves every other number of the findings as it is, and is whole", async () => {
    const { findings } = await compare(scenario, options);
    const { doubt: _, fingerprint, ...rest } = result.findings;
    const { fingerprint: other, ...plain } = findings;
    expect(rest).toEqual(plain);
    expect(fingerprint).not.toBe(other);
    expect(knownFindings.safeParse(JSON.parse(JSON.stringify(result.findings))).success).toBe(true);
    expect(knownFaults(result.findings)).toEqual([]);
  });

  it("tells of the companies one by one", () => {
    expect(told.filter(({ phase }) => phase === "doubt").map(({ done }) => done)).toEqual([
      ...Array(9).keys(),
    ]);
  });

  it("gives the same whatever the order in which trials are run", async () => {
    const backwards: Evaluate = async (trials, { onDone } = {}) => {
      const outcomes = (await evaluate(trials.toReversed())).toReversed();
      for (const [index, outcome] of outcomes.entries()) onDone?.(index, outcome!);
      return outcomes;
    };
    const { findings } = await compare(scenario, { ...options, evaluate: backwards }, { doubt: 8 });
    expect(JSON.stringify(findings)).toBe(JSON.stringify(result.findings));
  });

  it("keeps the companies that were tried before it was stopped", async () => {
    const abort = new AbortController();
    const stopped = await compare(
      scenario,
      {
        ...{ ...options, signal: abort.signal },
        onProgress: ({ phase, done }) => phase === "doubt" && done === 3 && abort.abort(),
      },
      { doubt: 8 },
    );
    expect(stopped.findings.doubt).toMatchObject({ asked: 8, companies: doubt.companies.slice(0, 3) });
  });

  it("refuses to draw where there is no gap between plans", async () => {
    const { low } = scenario.plans;
    const single = { ...scenario, plans: { low: low! }, markets: { ...scenario.markets, dying: dying! } };
    expect(comparison.refuse([single], {})).toBeUndefined();
    expect(comparison.refuse([single], { doubt: 8 })!.message).toContain("no gap between plans");
    await expect(compare(single, options, { doubt: 8 })).rejects.toThrow("no gap between plans");
  });

  it("refuses to draw where nothing is in doubt", async () => {
    const certain = { ...scenario, doubt: {} };
    await expect(compare(certain, options, { doubt: 8 })).rejects.toThrow("there is nothing to draw");
    expect(comparison.refuse([certain], { doubt: 8 })!.message).toContain("there is nothing to draw");
  });
});

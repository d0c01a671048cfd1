import { describe, expect, it } from "vitest";
import { inProcessEngine } from "../../src/engine/in-process.ts";
import type { NamedArm } from "../../src/experiments/name-arms.ts";
import { observedSeries } from "../../src/experiments/observed-series.ts";
import { inMemoryStore } from "../../src/store/in-memory-store.ts";
import { compare } from "./ask.ts";
import { armOf, measuredOf, trialOf } from "./measured-of.ts";
import { smallScenario } from "./small-scenario.ts";

it("takes no share of a count that is nothing beside what was simulated", async () => {
  const scenario = smallScenario(
    { first: 0.1 },
    { more: "observed: [{ metric: contacts, months: [4.0e-323, 10, 0] }]" },
  );
  const { evaluate } = inProcessEngine();
  const usual = { evaluate, cache: inMemoryStore(), software: "0.0.0", pilotReplications: 1 };
  const { findings } = await compare(scenario, usual);
  const [series] = findings.observed;
  expect(series!.simulated[0]).toBeGreaterThan(0);
  expect(series!.error[0]).toBeNull();
  expect(series!.error[1]).toBe((series!.simulated[1]! - 10) / 10);
});

describe("what a real company counted", () => {
  /** Two trials of two months: 10 and 20 leads in the first, 30 and 30 in the second. */
  const trials = [trialOf({ leads: [10, 30] }), trialOf({ leads: [20, 30] })];
  const beside = (observed: readonly object[], markets = ["m"]) => {
    const arms = markets.map((key) => ({ plan: { scenario: { observed } }, market: { key } }));
    const measured = measuredOf(markets.map((market) => armOf("a", trials, market)));
    return observedSeries(arms as unknown as readonly NamedArm[], measured);
  };

  it("stands beside the mean over trials, month by month, with the error as a share of it", () => {
    expect(beside([{ metric: "leads", months: [12, 40] }])).toEqual([
      { arm: "a.m", metric: "leads", observed: [12, 40], simulated: [15, 30], error: [0.25, -0.25] },
    ]);
  });

  it("has as many months as both have, in the market that it is of, or in all", () => {
    expect(beside([{ metric: "leads", months: [12, 40, 50] }])[0]!.observed).toEqual([12, 40]);
    expect(beside([{ metric: "leads", months: [15] }])[0]).toMatchObject({ simulated: [15], error: [0] });
    const counted = [{ metric: "leads", months: [1], market: "two" }];
    expect(beside(counted, ["one", "two"]).map(({ arm }) => arm)).toEqual(["a.two"]);
    expect(beside([{ metric: "leads", months: [1] }], ["one", "two"])).toHaveLength(2);
  });

  it("is a bug where there is no such metric", () => {
    expect(() => beside([{ metric: "nothing", months: [1] }])).toThrow("no metric called nothing");
  });
});

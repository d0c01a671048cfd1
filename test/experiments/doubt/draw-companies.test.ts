import { describe, expect, it } from "vitest";
import { drawCompanies, drawnOf, valueIn } from "../../../src/experiments/doubt/draw-companies.ts";
import { valueAt } from "../../../src/scenario/known-keys.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { scenarioFromText } from "../../../src/scenario/scenario-from-text.ts";

function scenarioOf(text: string): Scenario {
  const read = scenarioFromText(`plans: { pool: pool, contest: contest }\n${text}`);
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  return read.scenario;
}

const numberAt = (scenario: Scenario, path: string) => valueAt(scenario, path.split(".")) as number;

describe("drawn companies", () => {
  const scenario = scenarioOf("company: { reps: { effortCost: 6 } }");
  const drawn = drawnOf([scenario]);
  const companies = drawCompanies([scenario], drawn, 40, 7);
  const read = companies.map((one) => {
    if ("failed" in one.read) throw new Error(one.read.failed);
    return one.read.get(scenario)!;
  });

  it("are all that a file may state, and lie in their ranges", () => {
    for (const one of read)
      for (const [path, [low, high]] of Object.entries(scenario.doubt)) {
        const value = numberAt(one, path);
        expect(value >= low && value <= high, `${path}: ${value}`).toBe(true);
      }
  });

  it("keep what is stated, plans, markets and seed", () => {
    for (const one of read) {
      expect(one.company.reps.effortCost).toBe(6);
      expect(one.company.reps.count).toBe(scenario.company.reps.count);
      expect([one.plans, one.markets, one.seed]).toEqual([scenario.plans, scenario.markets, scenario.seed]);
    }
  });

  it("fill each range from end to end, evenly on a log scale where that can be", () => {
    const costs = read.map(({ company }) => company.marketers.effortCost).toSorted((a, b) => a - b);
    // Half of them below the middle, which is the usual value.
    expect(costs.filter((cost) => cost < 21)).toHaveLength(20);
    expect(costs[0]).toBeLessThan(14 * 1.03);
    expect(costs.at(-1)).toBeGreaterThan(31.5 / 1.03);
    expect(read.every(({ company }) => Number.isInteger(company.decisions.memoryWeeks))).toBe(true);
  });

  it("are the same for the same seed, and others for another", () => {
    const few = drawn.slice(0, 5);
    const values = (seed: number) => drawCompanies([scenario], few, 8, seed).map((one) => one.values);
    expect(values(7)).toEqual(values(7));
    expect(values(8)).not.toEqual(values(7));
  });

  it("are drawn alike for all scenarios, each within its own ranges", () => {
    const range = "company.marketers.effortCost";
    const other = scenarioOf(`doubt: { ${range}: [20, 22], company.reps.effortCost: [4, 9] }`);
    const both = [scenario, other];
    const all = drawnOf(both);
    expect(all.at(-1)).toMatchObject({ path: "company.reps.effortCost", range: [4, 9] });
    for (const { read: its } of drawCompanies(both, all, 8, 7)) {
      if ("failed" in its) throw new Error(its.failed);
      const [one, two] = both.map((of) => its.get(of)!.company);
      expect(one!.reps.effortCost).toBe(6);
      expect(one!.customers).toEqual(two!.customers);
      const places = [Math.log(one!.marketers.effortCost / 14) / Math.log(2.25)];
      expect(Math.log(two!.marketers.effortCost / 20) / Math.log(1.1)).toBeCloseTo(places[0]!, 9);
    }
  });

  it("are drawn for a run that is shorter than it takes a newcomer to learn", () => {
    const short = scenarioOf("months: 2");
    const all = drawCompanies([short], drawnOf([short]), 8, 7);
    expect(all.flatMap(({ read: its }) => ("failed" in its ? [its.failed] : []))).toEqual([]);
  });

  it("keep a number that was changed since the file was read", () => {
    const { company } = scenario;
    const changed = {
      ...scenario,
      company: { ...company, marketers: { ...company.marketers, effortCost: 90 } },
    };
    const all = drawnOf([changed]);
    expect(all.map(({ path }) => path)).not.toContain("company.marketers.effortCost");
    for (const { read: its } of drawCompanies([changed], all, 8, 7))
      expect("failed" in its ? its.failed : its.get(changed)!.company.marketers.effortCost).toBe(90);
  });

  it("are told of where a file may not state them", () => {
    const doubted = scenarioOf(
      "doubt: { company.selling.paceGainDays: [5.9, 59], company.selling.slowestPaceDays: [1, 8] }",
    );
    const all = drawCompanies([doubted], drawnOf([doubted]), 8, 7);
    const failed = all.flatMap(({ read: its }) => ("failed" in its ? [its.failed] : []));
    expect(failed[0]).toMatch(/^company\.selling\.paceGainDays: must be less than slowestPaceDays/);
  });
});

describe("a place in a range", () => {
  it("is in proportion above zero, and even where a range reaches it", () => {
    expect(valueIn([1, 4], 0.5, false)).toBeCloseTo(2, 12);
    expect(valueIn([0, 4], 0.5, false)).toBe(2);
    expect(valueIn([-3, -1], 0.25, false)).toBe(-2.5);
    expect([0.01, 0.5, 0.99].map((place) => valueIn([2, 4], place, true))).toEqual([2, 3, 4]);
  });
});

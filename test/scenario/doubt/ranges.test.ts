import { describe, expect, it } from "vitest";
import { companySchema } from "../../../src/model/parameters/company.ts";
import { numberLeaves } from "../../../src/model/parameters/number-leaves.ts";
import { rangeAround } from "../../../src/scenario/doubt/doubt-of.ts";
import { assumedRange, assumedRanges } from "../../../src/scenario/doubt/ranges/index.ts";

const inbound = { kind: "inbound" as const };
const company = companySchema.parse({ channels: { ...companySchema.parse({}).channels, website: inbound } });
const leaves = numberLeaves(company);

describe("assumed ranges", () => {
  it("stand for every number of a company, and for nothing else", () => {
    expect(leaves.filter(({ path }) => assumedRange(path) === undefined).map(({ path }) => path)).toEqual([]);
    const known = new Set(leaves.map(({ path }) => path.replace(/^channels\.\w+\./, "channels.")));
    const all = Object.entries(assumedRanges).flatMap(([group, ranges]) =>
      Object.keys(ranges).map((name) => `${group}.${name}`),
    );
    expect(all.filter((path) => !known.has(path))).toEqual([]);
  });

  it("hold what is usual, within its bounds, and say why", () => {
    for (const leaf of leaves) {
      const assumed = assumedRange(leaf.path)!;
      expect(assumed.because.length, leaf.path).toBeGreaterThan(5);
      const range = rangeAround(leaf, assumed);
      if (range === undefined) continue;
      expect(range[0], leaf.path).toBeGreaterThanOrEqual(leaf.min);
      expect(range[1], leaf.path).toBeLessThanOrEqual(leaf.max);
      expect(leaf.value, leaf.path).toBeGreaterThanOrEqual(range[0]);
      expect(leaf.value, leaf.path).toBeLessThanOrEqual(range[1]);
    }
  });

  it("are in proportion where a company has another value, and nothing where that is 0", () => {
    const turnover = leaves.find(({ path }) => path === "reps.yearlyTurnover")!;
    const [low, high] = rangeAround({ ...turnover, value: 0.54 }, assumedRange(turnover.path)!)!;
    expect([low, high]).toEqual([0.4, 0.7]);
    expect(rangeAround({ ...turnover, value: 0 }, assumedRange(turnover.path)!)).toBeUndefined();
    const base = leaves.find(({ path }) => path === "selling.logitBase")!;
    expect(rangeAround({ ...base, value: -2 }, assumedRange(base.path)!)).toEqual([-2.3, -1.7]);
  });
});

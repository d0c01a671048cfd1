import { describe, expect, it } from "vitest";
import { conditionSchema } from "../../../src/model/market/condition-schema.ts";
import { needIndex } from "../../../src/model/market/need-index.ts";
import { marketPresets } from "../../../src/scenario/presets/markets/index.ts";

const index = (name: string) => {
  const { conditions } = marketPresets.find((one) => one.name === name)!;
  return needIndex({ title: name, conditions }, 481);
};

describe("market presets", () => {
  it("have names of their own, titles and sentences, and valid conditions", () => {
    expect(new Set(marketPresets.map(({ name }) => name)).size).toBe(marketPresets.length);
    for (const { sentence, conditions } of marketPresets) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      for (const condition of conditions) expect(conditionSchema.parse(condition)).toEqual(condition);
    }
  });

  it("are what their sentences say", () => {
    expect(index("healthy").every((factor) => factor === 1)).toBe(true);
    expect(index("dying")[120]).toBeCloseTo(0.5, 12);
    expect(index("dying-fast")[60]).toBeCloseTo(0.5, 12);
    expect(index("booming")[240]).toBeCloseTo(1.5, 12);
    const seasonal = index("seasonal").subarray(0, 240);
    expect(seasonal.reduce((sum, factor) => sum + factor, 0) / 240).toBeCloseTo(1, 12);
    expect(seasonal.indexOf(Math.max(...seasonal))).toBeGreaterThanOrEqual(200);
  });
});

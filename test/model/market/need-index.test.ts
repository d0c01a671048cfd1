import { describe, expect, it } from "vitest";
import { needIndex } from "../../../src/model/market/need-index.ts";

const title = "a market";
const dying = { type: "trend", halfLifeMonths: 6 } as const;
const slump = { type: "shock", startMonth: 0, factor: 0.5, lastsMonths: 1 } as const;

describe("needIndex", () => {
  it("is one on every day of the healthy market", () => {
    expect([...needIndex({ title, conditions: [] }, 3)]).toEqual([1, 1, 1]);
  });

  it("multiplies the factors of all conditions", () => {
    const index = needIndex({ title, conditions: [dying, slump] }, 121);
    expect(index).toHaveLength(121);
    expect(index[0]).toBe(0.5);
    expect(index[120]).toBeCloseTo(0.5, 14);
  });

  it("does not depend on how many days are asked for", () => {
    const market = { title, conditions: [dying] };
    expect([...needIndex(market, 480).subarray(0, 20)]).toEqual([...needIndex(market, 20)]);
  });

  it("refuses a condition that nobody has written", () => {
    expect(() => needIndex({ title, conditions: [{ type: "miracle" }] }, 1)).toThrow("'miracle'");
  });
});

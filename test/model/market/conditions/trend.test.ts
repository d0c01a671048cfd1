import { describe, expect, it } from "vitest";
import { trend } from "../../../../src/model/market/conditions/trend.ts";

describe("trend", () => {
  it("starts from the healthy rate", () => {
    expect(trend.factor({ type: "trend", halfLifeMonths: 6 })(0)).toBe(1);
  });

  it("halves over each half-life: 6 months are 120 working days", () => {
    const dying = { type: "trend", halfLifeMonths: 6 } as const;
    expect(trend.factor(dying)(120)).toBeCloseTo(0.5, 14);
    expect(trend.factor(dying)(480)).toBeCloseTo(1 / 16, 14);
  });

  it("grows by its share over each year of 240 working days", () => {
    const growing = { type: "trend", growthPerYear: 0.5 } as const;
    expect(trend.factor(growing)(240)).toBeCloseTo(1.5, 13);
    expect(trend.factor(growing)(480)).toBeCloseTo(2.25, 13);
  });

  it("takes a half-life or a growth, and exactly one", () => {
    expect(trend.schema.safeParse({ type: "trend" }).success).toBe(false);
    expect(trend.schema.safeParse({ type: "trend", halfLifeMonths: 6, growthPerYear: 0 }).success).toBe(
      false,
    );
  });
});

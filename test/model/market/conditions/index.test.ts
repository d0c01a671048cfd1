import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conditionSchema } from "../../../../src/model/market/condition-schema.ts";
import { type MarketCondition, marketConditions } from "../../../../src/model/market/conditions/index.ts";
import { needIndex } from "../../../../src/model/market/need-index.ts";
import { between } from "../../../between.ts";

const months = between(0.05, 1200);
const strengths = fc.array(between(0, 100), { minLength: 12, maxLength: 12 });
const positive = (values: readonly number[]) => values.some((value) => value > 0);

/** Terms of every kind, over all that the schemas allow. */
const anyTerms: Readonly<Record<MarketCondition["type"], fc.Arbitrary<object>>> = {
  trend: fc.oneof(fc.record({ halfLifeMonths: months }), fc.record({ growthPerYear: between(-0.99, 10) })),
  season: fc.record({ months: strengths.filter(positive), firstMonth: fc.integer({ min: 1, max: 12 }) }),
  shock: fc.record(
    {
      startMonth: between(0, 240),
      factor: between(0, 100),
      lastsMonths: between(0, 240),
      recoveryHalfLifeMonths: months,
    },
    { requiredKeys: ["startMonth", "factor"] },
  ),
  diffusion: fc.record({
    p: between(0.0001, 1),
    q: between(0, 5),
    ageYears: between(0, 100),
  }),
  series: fc.record({
    values: fc.array(between(0, 1e12), { minLength: 1, maxLength: 40 }).filter(positive),
    base: between(1e-3, 1e12),
  }),
};

describe.each(marketConditions.map((one) => [one.type, one] as const))(
  "condition %s",
  (type, { title, sentence }) => {
    it("has a title and a sentence", () => {
      for (const text of [title, sentence]) expect(text).toMatch(/^[A-Z]/);
      expect(sentence).toMatch(/\.$/);
    });

    it("law: whatever its terms, the factor of any day is finite and not negative, and the same each time", () => {
      fc.assert(
        fc.property(anyTerms[type], fc.integer({ min: 0, max: 4799 }), (terms, day) => {
          const condition = conditionSchema.parse({ type, ...terms });
          const [once, again] = [1, 2].map(
            () => needIndex({ title: "", conditions: [condition] }, day + 1)[day]!,
          );
          expect(once).toBeGreaterThanOrEqual(0);
          expect(Number.isFinite(once)).toBe(true);
          expect(again).toBe(once);
        }),
        { numRuns: 50 },
      );
    });
  },
);

describe("marketConditions", () => {
  it("are told apart by their types", () => {
    const types = marketConditions.map(({ type }) => type);
    expect(new Set(types).size).toBe(types.length);
  });
});

import { describe, expect, it } from "vitest";
import { inSeason } from "../../src/lint/in-season.ts";
import type { ComponentTerms } from "../../src/model/incentives/component.ts";

const commission = (more: object) =>
  ({
    type: "commission",
    for: "sales",
    period: "month",
    metric: "booked",
    scope: "person",
    rate: 0.05,
    ...more,
  }) as ComponentTerms;

describe("terms in season", () => {
  it("are the terms themselves where they always hold", () => {
    const terms = commission({ floor: 100 });
    expect(inSeason(terms, 24)).toEqual({ terms, month: 24 });
  });

  it("are those of the last month in which a spiff pays", () => {
    expect(inSeason(commission({ months: { from: 4, to: 6 } }), 24).month).toBe(6);
    expect(inSeason(commission({ months: { from: 4, to: 6 } }), 5).month).toBe(5);
  });

  it("lie beyond a run that ends before pay begins", () => {
    expect(inSeason(commission({ months: { from: 10, to: 12 } }), 6).month).toBe(10);
  });

  it("have no guarantee left that ends within the run", () => {
    const terms = commission({ floor: 100, floorMonths: 3 });
    expect(inSeason(terms, 24).terms).not.toHaveProperty("floor");
    expect(inSeason(terms, 3).terms).toHaveProperty("floor", 100);
  });
});

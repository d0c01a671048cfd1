import { describe, expect, it } from "vitest";
import { adopted, adoptionRate, diffusion } from "../../../../src/model/market/conditions/diffusion.ts";

// Bass 1969: p = .03, q = .38 peak ln(q/p)/(p+q) = 6.193 years after the start, at a rate of (p+q)²/4q = .1106 a year.
const p = 0.03;
const q = 0.38;
const peak = 6.193;

describe("diffusion", () => {
  it("has the peak that Bass derived", () => {
    expect(adoptionRate(p, q, peak)).toBeCloseTo(0.1106, 4);
    expect(adoptionRate(p, q, peak - 0.01)).toBeLessThan(adoptionRate(p, q, peak));
    expect(adoptionRate(p, q, peak + 0.01)).toBeLessThan(adoptionRate(p, q, peak));
    expect(Math.log(q / p) / (p + q)).toBeCloseTo(peak, 3);
  });

  it("adopts at the slope of what has been adopted", () => {
    const step = 1e-5;
    for (const years of [0, 1, 5, 10, 30]) {
      const slope = (adopted(p, q, years + step) - adopted(p, q, years)) / step;
      expect(adoptionRate(p, q, years)).toBeCloseTo(slope, 5);
    }
    expect(adopted(p, q, 0)).toBe(0);
    expect(adopted(p, q, 100)).toBeCloseTo(1, 10);
  });

  it("is the rate relative to that of the first day", () => {
    const terms = { type: "diffusion", p, q, ageYears: 2 } as const;
    expect(diffusion.factor(terms)(0)).toBe(1);
    expect(diffusion.factor(terms)(480)).toBeCloseTo(adoptionRate(p, q, 4) / adoptionRate(p, q, 2), 12);
  });

  it("takes shares of those left a year, and no product older than a century", () => {
    const takes = (terms: object) => diffusion.schema.safeParse({ type: "diffusion", ...terms }).success;
    expect([takes({ p: 1 }), takes({ p: 1.01 }), takes({ p: 0 })]).toEqual([true, false, false]);
    expect([takes({ q: 0 }), takes({ q: 5 }), takes({ q: 5.01 })]).toEqual([true, true, false]);
    expect([takes({ ageYears: 100 }), takes({ ageYears: 101 })]).toEqual([true, false]);
    expect(diffusion.schema.parse({ type: "diffusion" })).toMatchObject({ p, q, ageYears: 0 });
  });

  it("stays a number for a product so old that nobody adopts it any more", () => {
    const old = { type: "diffusion", p: 1, q: 5, ageYears: 100 } as const;
    expect(diffusion.factor(old)(240)).toBeCloseTo(Math.exp(-6), 12);
  });
});

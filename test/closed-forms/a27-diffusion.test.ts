import { describe, expect, it } from "vitest";
import { DAYS_A_YEAR } from "../../src/calendar.ts";
import { adopted, adoptionRate } from "../../src/model/market/conditions/diffusion.ts";
import { needIndex } from "../../src/model/market/need-index.ts";
import { turnNeeds } from "../../src/model/market/spells.ts";
import { aWorld } from "../model/a-world.ts";
import { randomPoints } from "./random-points.ts";

/**
 * A27, diffusion of an innovation (Bass 1969): F(t) = (1 − e^{−(p+q)t}) / (1 + (q/p) e^{−(p+q)t}), with its peak at
 * ln(q/p)/(p+q), where (p+q)²/4q adopt a year. In the model it modulates the rate at which needs arise, so needs must add up
 * to F, and the busiest day must be the peak's.
 */
interface Bass {
  readonly p: number;
  readonly q: number;
}

function share({ p, q }: Bass, years: number): number {
  const left = Math.exp(-(p + q) * years);
  return (1 - left) / (1 + (q / p) * left);
}

const peakOf = ({ p, q }: Bass) => Math.log(q / p) / (p + q);
const marketOf = (terms: Bass, ageYears = 0) => ({
  title: "new",
  conditions: [{ type: "diffusion", ...terms, ageYears }],
});
const worked: Bass = { p: 0.03, q: 0.38 };
const points = randomPoints("A27", 25, { p: [0.005, 0.05], q: [0.3, 0.8] });

describe("the need for a new product", () => {
  it("peaks after 6.193 years at .1106 a year in the worked example", () => {
    const index = needIndex(marketOf(worked), 8 * DAYS_A_YEAR);
    const busiest = index.indexOf(Math.max(...index));
    expect(Math.abs(busiest / DAYS_A_YEAR - 6.193)).toBeLessThan(1.5 / DAYS_A_YEAR);
    expect(index[busiest]! * adoptionRate(worked.p, worked.q, 0)).toBeCloseTo(0.1106, 4);
  });

  it("adds up to F at random innovation and imitation, and peaks where Bass says", () => {
    for (const terms of points) {
      const index = needIndex(marketOf(terms), 15 * DAYS_A_YEAR);
      const perDay = adoptionRate(terms.p, terms.q, 0) / DAYS_A_YEAR;
      for (const years of [1, 5, 15]) {
        const sum = index.slice(0, years * DAYS_A_YEAR).reduce((all, one) => all + one, 0) * perDay;
        expect(Math.abs(sum / share(terms, years) - 1)).toBeLessThan(0.01);
        expect(adopted(terms.p, terms.q, years)).toBeCloseTo(share(terms, years), 12);
      }
      const busiest = index.indexOf(Math.max(...index));
      expect(Math.abs(busiest / DAYS_A_YEAR - peakOf(terms))).toBeLessThan(1.5 / DAYS_A_YEAR);
    }
  });

  it("arises in people by that curve, within the luck of counts", () => {
    // A need a day long leaves nobody out for long, so the rate falls on nearly everybody.
    const years = 6;
    for (const { p, q, ageYears } of randomPoints("A27 needs", 20, {
      p: [0.01, 0.05],
      q: [0.2, 0.8],
      ageYears: [0, 4],
    })) {
      const ratePerDay = 0.002;
      const world = aWorld(
        { customers: { count: 1000 }, need: { ratePerDay, lastsDays: 1 } },
        { market: marketOf({ p, q }, ageYears), months: 12 * years },
      );
      let arisen = 0;
      for (world.day = 0; world.day < years * DAYS_A_YEAR; world.day++) turnNeeds(world, () => (arisen += 1));
      const adoptedMeanwhile = share({ p, q }, ageYears + years) - share({ p, q }, ageYears);
      const mean = (1000 * ratePerDay * DAYS_A_YEAR * adoptedMeanwhile) / adoptionRate(p, q, ageYears);
      // People with a need are passed over: at most twice the rate's share of them, that is under 1 %.
      expect(Math.abs(arisen - mean)).toBeLessThan(4 * Math.sqrt(mean) + 0.01 * mean);
    }
  });
});

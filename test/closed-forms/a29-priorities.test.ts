import { describe, expect, it } from "vitest";
import type { World } from "../../src/model/world.ts";
import { Luck } from "../../src/random/luck.ts";
import { aDesk, handOver, workDays } from "./a-desk.ts";
import { randomPoints } from "./random-points.ts";
import { standardErrorsOff, stretchMeans } from "./standard-errors.ts";

/**
 * A29, who is served first. Kleinrock's conservation law: on a desk that never idles while somebody waits, Σρ_iW_i is the
 * same for every order that does not look at the time a lead will take. Cobham (1954): where the first kind goes first,
 * W₁ = R/(1 − ρ₁) and W₂ = R/((1 − ρ₁)(1 − ρ₁ − ρ₂)); in the order of arrival both wait R/(1 − ρ₁ − ρ₂).
 *
 * On the model's desk hot leads, by score, come before cold ones, or all in the order of arrival where a first answer is promised;
 * a hot lead takes the time of a call, a cold one that of sending it back. Times are whole days, and at most one lead comes a
 * day, so what a lead finds in service is R = Σλ_i·s_i(s_i − 1)/2 instead of the textbook's Σλ_i·s_i²/2. The law holds on every
 * path, not only on average.
 */
interface Terms {
  /** Days that a hot lead and a cold one take. */
  readonly hot: number;
  readonly cold: number;
  /** Share of hot leads. */
  readonly share: number;
  /** Share of time in which the rep is busy. */
  readonly load: number;
}

interface Waits {
  readonly hot: number[];
  readonly cold: number[];
}

const ratesOf = ({ hot, cold, share, load }: Terms) => load / (share * hot + (1 - share) * cold);

function cobham(terms: Terms) {
  const { hot, cold, share, load } = terms;
  const rate = ratesOf(terms);
  const found = (rate * (share * hot * (hot - 1) + (1 - share) * cold * (cold - 1))) / 2;
  const first = rate * share * hot;
  return { hot: found / (1 - first), cold: found / ((1 - first) * (1 - load)), arrival: found / (1 - load) };
}

function desk({ hot, cold }: Terms, promisedResponseDays: number, days: number, leads: number): World {
  return aDesk(leads, days, 1, {
    customers: { warmthHalfLife: 1000 },
    handoff: { promisedResponseDays },
    selling: { firstCallHours: hot, sendBackHours: cold, extraContacts: 0, logitBase: -20 },
    reps: { selectivityNorm: 0.2 },
  });
}

/** How long hot and cold leads wait under a promise, every lead being answered in the end. */
function simulate(terms: Terms, promise: number, leads: number): Waits {
  const rate = ratesOf(terms);
  const days = Math.ceil((leads / rate) * 1.1) + 500;
  const world = desk(terms, promise, days, leads);
  const luck = new Luck("closed-forms/A29/arrivals");
  const isHot = (i: number) => luck.uniform(1, i, 0) < terms.share;
  const waits: Waits = { hot: [], cold: [] };
  let next = 0;
  const arrive = (day: number) => {
    if (next === leads || luck.uniform(0, 0, day) >= rate) return [];
    handOver(world, next, isHot(next) ? 1 : 0.1);
    return [next++];
  };
  workDays(world, days, arrive, (i, waited) => waits[isHot(i) ? "hot" : "cold"].push(waited));
  return waits;
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0);
const points = randomPoints("A29", 20, {
  hot: [2, 10],
  cold: [1, 8],
  share: [0.2, 0.8],
  load: [0.3, 0.75],
}).map(({ hot, cold, share, load }) => ({ hot: Math.round(hot), cold: Math.round(cold), share, load }));

describe("the order in which a rep answers", () => {
  it("leaves the load-weighted sum of waits as it is, to the last day, on every path", () => {
    for (const terms of points) {
      const weighted = [0, 1, 4, 15].map((promise) => {
        const { hot, cold } = simulate(terms, promise, 400);
        expect(hot.length + cold.length).toBe(400);
        return sum(hot) * terms.hot + sum(cold) * terms.cold;
      });
      expect(new Set(weighted).size).toBe(1);
    }
  });

  it("gives Cobham's waits where hot leads go first, and equal ones in the order of arrival", () => {
    for (const terms of points) {
      const expected = cobham(terms);
      const hotFirst = simulate(terms, 0, 3000);
      const byArrival = simulate(terms, 1, 3000);
      const near = (waits: readonly number[], wait: number) =>
        expect(Math.abs(standardErrorsOff(stretchMeans(waits, 20), wait))).toBeLessThan(4.5);
      near(hotFirst.hot, expected.hot);
      near(hotFirst.cold, expected.cold);
      near(byArrival.hot, expected.arrival);
      near(byArrival.cold, expected.arrival);
      expect(sum(hotFirst.hot)).toBeLessThan(sum(byArrival.hot));
      expect(sum(hotFirst.cold)).toBeGreaterThan(sum(byArrival.cold));
    }
  });
});

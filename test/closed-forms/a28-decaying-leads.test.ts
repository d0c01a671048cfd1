import { describe, expect, it } from "vitest";
import { warmthOf } from "../../src/model/customers/stocks.ts";
import { Luck } from "../../src/random/luck.ts";
import { mean } from "../../src/statistics/mean.ts";
import { aDesk, handOver, workDays } from "./a-desk.ts";
import { randomPoints } from "./random-points.ts";
import { standardErrorsOff, stretchMeans } from "./standard-errors.ts";

/**
 * A28, a desk of c people to which leads come at a rate λ and stay a time with mean 1/μ, while a lead's worth decays as
 * e^{−θW} with its wait W. In the textbook (M/M/c, one queue) E = 1 − Cθ/(cμ − λ + θ), C being Erlang's.
 *
 * Two assumptions differ. Leads of the model go to a rep's own desk when they come, so c reps are c queues with λ/c each
 * (`territory`), not one: c desks of M/M/1, where C is ρ. And time goes by days: a lead comes on a day with chance a, and is
 * called daily until it buys, each time with chance p, so a call is a day and the time with a rep is geometric, which
 * is the exponential of whole days. With q = 1 − p, r = aq/((1 − a)p) and z what is left of a lead's worth after a day, a lead finds
 * n others with chance (1 − r)rⁿ, each taking a geometric time:
 *     E = (1 − r) / (1 − r·pz/(1 − qz)),
 * which tends to 1 − ρθ/(μ − λ + θ) as the days become short. A lead's worth is its warmth, which fades by half-life.
 */
interface Terms {
  /** Leads a day and rep. */
  readonly a: number;
  /** Chance that a call closes. */
  readonly p: number;
  /** Days in which a lead's worth falls by half. */
  readonly halfLife: number;
}

function worthAtAnswer({ a, p, halfLife }: Terms): number {
  const z = 2 ** (-1 / halfLife);
  const r = (a * (1 - p)) / ((1 - a) * p);
  return (1 - r) / (1 - (r * p * z) / (1 - (1 - p) * z));
}

/** What each lead was worth at its first call, in the order of the calls. */
function simulate({ a, p, halfLife }: Terms, reps: number, leads: number): readonly number[] {
  const days = Math.ceil(leads / (a * reps));
  const world = aDesk(leads * 2, days, reps, {
    customers: { warmthHalfLife: halfLife },
    // Arrival order: whoever waits at all has waited as long as was promised.
    handoff: { promisedResponseDays: 1, assignment: "territory" },
    selling: {
      firstCallHours: 1,
      followUpHours: 1,
      extraContacts: 100,
      slowestPaceDays: 1,
      paceGainDays: 0,
      logitBase: Math.log(p / (1 - p)),
    },
    reps: { selectivityNorm: 0, persistenceNorm: 1 },
  });
  const luck = new Luck("closed-forms/A28/arrivals");
  const worths: number[] = [];
  let next = 0;
  const arrive = (day: number) => {
    if (luck.uniform(0, 0, day) >= a * reps) return [];
    handOver(world, next, 1);
    return [next++];
  };
  workDays(world, days, arrive, (i) => worths.push(warmthOf(world, i)));
  return worths;
}

const points = randomPoints("A28", 21, { p: [0.2, 0.5], load: [0.3, 0.8], halfLife: [2, 30] });

describe("leads that cool while they wait for a rep", () => {
  it("are worth what the closed form says at their first call, on one desk or several", () => {
    points.forEach(({ p, load, halfLife }, k) => {
      const terms = { p, a: p * load, halfLife };
      const reps = 1 + (k % 3);
      // A day brings at most one lead, so the load on several desks is bounded.
      const a = Math.min(terms.a, 0.9 / reps);
      const worths = simulate({ ...terms, a }, reps, 2500);
      const off = standardErrorsOff(stretchMeans(worths, 25), worthAtAnswer({ ...terms, a }));
      expect(Math.abs(off)).toBeLessThan(4);
    });
  });

  it("bring fewer sales when more of them come: the hump, on five desks with μ = θ = 1", () => {
    // A call takes a tenth of the time 1/μ, so ten days stand for it.
    const halfLife = 10 * Math.LN2;
    const flow = [1.5, 3, 4, 4.5].map((rate) => {
      const terms = { a: rate / 50, p: 0.1, halfLife };
      const simulated = rate * mean(simulate(terms, 5, 6000));
      // Desks that are busy nine tenths of the time settle more slowly than this run lasts, and wait less until then.
      if (rate < 4.5) expect(Math.abs(simulated / (rate * worthAtAnswer(terms)) - 1)).toBeLessThan(0.1);
      // The M/M/1 desk of the textbook, which differs by the length of a day.
      const load = rate / 5;
      expect(Math.abs(worthAtAnswer(terms) / (1 - load / (2 - load)) - 1)).toBeLessThan(0.1);
      return simulated;
    });
    expect(flow[0]!).toBeLessThan(flow[1]!);
    expect(flow[1]!).toBeGreaterThan(flow[2]!);
    expect(flow[2]!).toBeGreaterThan(flow[3]!);
  });

  it("stay unworked by 1 − 1/ρ where more come than can be called: 70 % at ρ = 3.33", () => {
    const loads = [{ load: 10 / 3 }, ...randomPoints("A28o", 20, { load: [1.2, 8] })];
    for (const { load } of loads) {
      const days = 600;
      const leads = Math.floor(days * load);
      const world = aDesk(Math.max(100, leads), days, 1, {
        customers: { warmthHalfLife: 1000 },
        selling: { firstCallHours: 1, extraContacts: 0, logitBase: -20 },
        reps: { selectivityNorm: 0 },
      });
      let next = 0;
      let answered = 0;
      const arrive = (day: number) => {
        const first = next;
        for (; next < Math.floor((day + 1) * load); next++) handOver(world, next, 1);
        return Array.from({ length: next - first }, (_, k) => first + k);
      };
      workDays(world, days, arrive, () => (answered += 1));
      expect(Math.abs(1 - answered / leads - (1 - 1 / load))).toBeLessThan(0.01);
    }
  });
});

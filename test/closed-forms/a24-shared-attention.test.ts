import { describe, expect, it } from "vitest";
import { touchThrough } from "../../src/model/channels/touching.ts";
import { aWorld, giveEverybody, ofEverybody, turnTo } from "../model/a-world.ts";
import { randomPoints } from "./random-points.ts";

/**
 * A24, N senders share one customer's attention. In the textbook a contact is worth a − bM, so N senders send 2N/(N+1) times
 * too much. In the model the chance of a response falls as e^{−stock/tolerance}, the stock being everybody's contacts that are
 * not yet forgotten, so the linear form does not apply; its own closed form follows.
 *
 * Touches fall on people as a Poisson process, M a person and day from all senders together; each adds θ tolerances, of which
 * g = 2^{−1/half-life} are left a day later. Averaged over what a contact finds, a contact is worth
 *     φ(M) = exp(−M Σ_{d≥1} (1 − e^{−θg^d})) · (1 − e^{−cM})/(cM),     c = 1 − e^{−θ},
 * of its worth to somebody who is fresh; the last factor is the same day's earlier touches. A sender who pays k a contact sends
 * where φ + m φ' = k, so N equal senders send M_N with φ(M)(1 − ε/N) = k, where ε = −Mφ'/φ. Without cost ε is N: nearly N
 * times what one sender would send, and nearly N·e^{1−N} of the joint worth (.74 for two senders, .20 for four).
 */
interface Terms {
  readonly theta: number;
  readonly halfLife: number;
  readonly cost: number;
}

const PEOPLE = 500;
const BASE = 0.002;

function forgotten({ theta, halfLife }: Terms): number {
  let sum = 0;
  for (let day = 1; day < 40 * halfLife; day++) sum += 1 - Math.exp(-theta * 2 ** (-day / halfLife));
  return sum;
}

function worth(terms: Terms, m: number): number {
  const sameDay = (1 - Math.exp(-terms.theta)) * m;
  return (Math.exp(-m * forgotten(terms)) * (1 - Math.exp(-sameDay))) / sameDay;
}

/** −Mφ'/φ: by how many per cent a contact is worth less where one per cent more are sent. */
function elasticity(terms: Terms, m: number): number {
  const sameDay = (1 - Math.exp(-terms.theta)) * m;
  return m * forgotten(terms) + 1 - (sameDay * Math.exp(-sameDay)) / (1 - Math.exp(-sameDay));
}

/** What N senders send together, a person and day. */
function together(terms: Terms, senders: number): number {
  let low = 0;
  let high = 1000;
  for (let step = 0; step < 60; step++) {
    const m = (low + high) / 2;
    const marginal = worth(terms, m) * (1 - elasticity(terms, m) / senders);
    if (marginal > terms.cost) low = m;
    else high = m;
  }
  return low;
}

/** What each sender's contacts were worth a person and day, in fresh contacts, once the stock is stationary. */
function simulate({ theta, halfLife }: Terms, perSender: readonly number[]): readonly number[] {
  const world = aWorld({
    customers: {
      count: PEOPLE,
      pressureHalfLife: halfLife,
      optOutBase: 0,
      optOutHazard: 0,
      trustKeptAboveTolerance: 1,
    },
    marketers: { count: perSender.length },
    channels: {
      mail: { touchesPerHour: 100, oddsRatio: 1, responseWithoutNeed: BASE, pressure: theta, fitPull: 0 },
    },
  });
  giveEverybody(world, "tolerance", 1);
  giveEverybody(world, "trust", 1);
  const settled = Math.ceil(8 * halfLife);
  const days = settled + 40;
  const got = perSender.map(() => 0);
  for (let day = 0; day < days; day++) {
    turnTo(world, day);
    for (let turn = 0; turn < perSender.length; turn++) {
      // Senders take turns in being first, so that none always finds the day's freshest people.
      const sender = (day + turn) % perSender.length;
      giveEverybody(world, "responseLeft", 1);
      touchThrough(world, sender, world.channels[0]!, 0, (perSender[sender]! * PEOPLE) / 100);
      if (day >= settled) for (const left of ofEverybody(world, "responseLeft")) got[sender]! += 1 - left;
    }
  }
  return got.map((sum) => sum / (PEOPLE * 40 * hazard));
}

const hazard = -Math.log(1 - BASE);
const equal = (senders: number, all: number) => Array.from({ length: senders }, () => all / senders);
const total = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0);
const points = randomPoints("A24", 20, { theta: [0.1, 0.4], halfLife: [1, 4], cost: [0, 0.3] });

describe("senders who share a customer's attention", () => {
  it("get from each contact what all senders' contacts have left of it", () => {
    points.forEach((terms, k) => {
      const senders = 1 + (k % 4);
      const m = together(terms, senders);
      const worths = simulate(terms, equal(senders, m));
      expect(Math.abs(total(worths) / (m * worth(terms, m)) - 1)).toBeLessThan(0.03);
    });
  });

  it("have no reason to send more or less than the equilibrium of the closed form", () => {
    points.forEach((terms, k) => {
      const senders = 1 + (k % 4);
      const each = together(terms, senders) / senders;
      const profit = (factor: number) => {
        const own = each * factor;
        const others = equal(senders - 1, each * (senders - 1));
        return simulate(terms, [own, ...others])[0]! - terms.cost * own;
      };
      const best = profit(1);
      expect(profit(0.7)).toBeLessThan(best);
      expect(profit(1.35)).toBeLessThan(best);
    });
  });

  it("together send N times too much and earn N·e^{1−N} of what one would, where memory is long and a contact small", () => {
    const terms = { theta: 0.02, halfLife: 8, cost: 0 };
    const one = together(terms, 1);
    const alone = total(simulate(terms, [one]));
    for (const senders of [2, 4]) {
      const m = together(terms, senders);
      expect(Math.abs(m / one / senders - 1)).toBeLessThan(0.01);
      const share = total(simulate(terms, equal(senders, m))) / alone;
      expect(Math.abs(share / (senders * Math.exp(1 - senders)) - 1)).toBeLessThan(0.04);
    }
  });
});

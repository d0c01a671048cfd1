import { describe, expect, it } from "vitest";
import { press } from "../../src/model/funnel/reactions.ts";
import { mean } from "../../src/statistics/mean.ts";
import { aWorld, giveEverybody } from "../model/a-world.ts";
import { randomPoints } from "./random-points.ts";
import { standardErrorsOff } from "./standard-errors.ts";

/**
 * A23, how often to write to a customer: m messages a month bring a flow r·m − f·m²/2 until the customer opts out, at a hazard u a
 * message; money is discounted at ρ a month. Best is m* = (ρ/u)(√(1 + 2ur/(fρ)) − 1), below the myopic r/f.
 *
 * The mechanism under test is the opt-out at a contact: how many messages each customer of the model bears. A hazard that
 * is the same at each message needs a stock of contacts that stays as it is, so people stand at twice their tolerance and a
 * message adds nothing. The flow is the game's own, a matter of what the sender counts: in the model, fatigue is exponential in
 * the stock of contacts (see a24), and the hazard starts at tolerance.
 */
interface Terms {
  readonly u: number;
  readonly r: number;
  readonly f: number;
  readonly rho: number;
}

const PEOPLE = 3000;

function bestFrequency({ u, r, f, rho }: Terms): number {
  return (rho / u) * (Math.sqrt(1 + (2 * u * r) / (f * rho)) - 1);
}

/** The message at which each customer opted out. */
function lastMessages(u: number): readonly number[] {
  const world = aWorld({
    customers: { count: PEOPLE, optOutHazard: u, trustKeptAboveTolerance: 1, complaintShare: 0 },
  });
  giveEverybody(world, "tolerance", 1);
  giveEverybody(world, "pressure", 2);
  return Array.from({ length: PEOPLE }, (_, i) => {
    let messages = 1;
    while (!press(world, i, 0, 1, 0, -1)) messages += 1;
    return messages;
  });
}

/** What a customer brings on average at a frequency; the last message comes half an interval late for continuous time. */
function value(messages: readonly number[], { r, f, rho }: Terms, m: number): number {
  const flow = r * m - (f * m * m) / 2;
  return mean(messages.map((last) => (flow * (1 - Math.exp((-rho * (last - 0.5)) / m))) / rho));
}

/** Where a function with one peak has it. */
function peak(of: (x: number) => number, low: number, high: number): number {
  for (let step = 0; step < 40; step++) {
    const third = (high - low) / 3;
    if (of(low + third) < of(high - third)) low += third;
    else high -= third;
  }
  return (low + high) / 2;
}

function expectBest(terms: Terms): void {
  const found = peak((m) => value(lastOf(terms.u), terms, m), 0.01, terms.r / terms.f);
  // The hazard of so many people is known to 1/√n; a message is not an instant, which adds up to a hundredth.
  const error = 4 / Math.sqrt(PEOPLE);
  expect(found).toBeGreaterThan(bestFrequency({ ...terms, u: terms.u * (1 + error) }) * 0.99);
  expect(found).toBeLessThan(bestFrequency({ ...terms, u: terms.u * (1 - error) }) * 1.01);
  expect(found).toBeLessThan(terms.r / terms.f);
}

const known = new Map<number, readonly number[]>();
function lastOf(u: number): readonly number[] {
  const messages = known.get(u) ?? lastMessages(u);
  known.set(u, messages);
  return messages;
}

const points = randomPoints("A23", 20, { u: [0.006, 0.05], r: [0.5, 2], f: [0.05, 0.2], rho: [0.01, 0.06] });

describe("opt-outs at a constant hazard a message", () => {
  it("leave e^{−un} of the people after n messages", () => {
    for (const { u } of points) {
      const messages = lastOf(u);
      for (const n of [5, 20, 60]) {
        const stayed = messages.map((last) => Number(last > n));
        expect(Math.abs(standardErrorsOff(stayed, Math.exp(-u * n)))).toBeLessThan(4);
      }
    }
  });

  it("make the frequency of the worked example best: 7.60, 5.31 and 2.92 a month instead of 10", () => {
    const found = [0.0025, 0.01, 0.05].map((u) => {
      const terms = { u, r: 1, f: 0.1, rho: 0.03 };
      expectBest(terms);
      return bestFrequency(terms);
    });
    expect(found.map((m) => m.toFixed(2))).toEqual(["7.60", "5.31", "2.92"]);
  });

  it("make the closed form's frequency best at random hazards, flows and impatience", () => {
    for (const terms of points) expectBest(terms);
  });
});

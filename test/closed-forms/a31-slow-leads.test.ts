import { describe, expect, it } from "vitest";
import { DAYS_A_MONTH } from "../../src/calendar.ts";
import { slot } from "../../src/model/customers/population.ts";
import { layOutFollowUps } from "../../src/model/funnel/desk-work.ts";
import { workDesk } from "../../src/model/people/sales-rep.ts";
import { total, turnTo } from "../model/a-world.ts";
import { aDesk, handOver } from "./a-desk.ts";
import { randomPoints } from "./random-points.ts";

/**
 * A31, slow leads against fast ones: a slow lead buys after a time Exp(T), and whoever is paid on what is booked within a
 * horizon H is paid for a share 1 − e^{−H/T} of them. A slow lead worth v fast ones is dropped where v(1 − e^{−H/T}) < 1.
 *
 * In the model a lead buys when its contacts' hazards have used up a unit exponential. One call a day with a hazard of
 * 1/T each is the exponential of whole days, exact at each day's end. Fast leads buy at the first call. The payoff is what the
 * ledger books for the rep within the horizon, which is what commissions read. That somebody drops such leads needs levers that
 * tell them apart, which the funnel's people do not have: their efforts go to channels, not to kinds of leads.
 */
interface Terms {
  /** Mean months until a slow lead buys. */
  readonly mean: number;
  /** What a slow lead is worth, in fast ones. */
  readonly worth: number;
}

const LEADS = 1500;

/** Price booked per slow lead and per fast lead within so many days of daily calls. */
function booked({ mean, worth }: Terms, days: number): { slow: number; fast: number } {
  const hazard = 1 / (mean * DAYS_A_MONTH);
  // The log odds of a chance whose hazard is this, for somebody whom the product does not suit at all.
  const slowLogit = Math.log(Math.expm1(hazard));
  const world = aDesk(2 * LEADS, days + 20, 2, {
    handoff: { assignment: "roundRobin" },
    selling: {
      firstCallHours: 0.01,
      followUpHours: 0.01,
      extraContacts: 100,
      slowestPaceDays: 1,
      paceGainDays: 0,
      logitBase: slowLogit + 15,
      logitFit: 30,
    },
    reps: { selectivityNorm: 0, persistenceNorm: 1 },
  });
  for (let i = 0; i < 2 * LEADS; i++) {
    // Leads go to the two reps in turn: the first has the slow ones.
    const slow = i % 2 === 0;
    world.people.record.fit[slot(i)] = slow ? 0 : 1;
    world.people.record.ticket[slot(i)] = slow ? worth : 1;
    handOver(world, i, 1);
  }
  for (let day = 0; day < days; day++) {
    turnTo(world, day);
    layOutFollowUps(world);
    for (const rep of world.staff.reps) workDesk(world, rep, 1000);
  }
  const of = (place: number) => total(world, "booked", world.staff.reps[place]!.unit) / LEADS;
  return { slow: of(0), fast: of(1) };
}

/** The horizon in months below which a slow lead is not worth a fast one. */
const horizon = ({ mean, worth }: Terms) => -mean * Math.log(1 - 1 / worth);
const daysOf = (months: number) => Math.round(months * DAYS_A_MONTH);
const points = randomPoints("A31", 20, { mean: [1, 5], worth: [2, 6] });

describe("slow leads under a pay horizon", () => {
  it("are paid for by the share that buys within it", () => {
    points.forEach(({ mean, worth }, k) => {
      const days = 5 + 4 * k;
      const { slow, fast } = booked({ mean, worth }, days);
      const share = 1 - Math.exp(-days / (mean * DAYS_A_MONTH));
      expect(fast).toBeCloseTo(1, 2);
      expect(Math.abs(slow / worth - share)).toBeLessThan(4 * Math.sqrt((share * (1 - share)) / LEADS));
    });
  });

  it("are worth dropping under 1.34 months where they take six and are worth five", () => {
    const terms = { mean: 6, worth: 5 };
    expect(horizon(terms)).toBeCloseTo(1.34, 2);
    expectCrossing(terms);
  });

  it("are worth dropping under the closed form's horizon at random speeds and worths", () => {
    for (const terms of points) expectCrossing(terms);
  });
});

function expectCrossing(terms: Terms): void {
  const under = booked(terms, daysOf(horizon(terms) * 0.75));
  const over = booked(terms, daysOf(horizon(terms) * 1.3));
  expect(under.slow).toBeLessThan(under.fast);
  expect(over.slow).toBeGreaterThan(over.fast);
}

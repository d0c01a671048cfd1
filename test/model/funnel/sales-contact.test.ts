import { describe, expect, it } from "vitest";
import { slot } from "../../../src/model/customers/population.ts";
import { stage } from "../../../src/model/customers/stages.ts";
import { layOutFollowUps } from "../../../src/model/funnel/desk-work.ts";
import { takeToSales } from "../../../src/model/funnel/handover.ts";
import { chanceToReach } from "../../../src/model/funnel/reach.ts";
import { openLead } from "../../../src/model/funnel/transitions.ts";
import { workDesk } from "../../../src/model/people/sales-rep.ts";
import type { World } from "../../../src/model/world.ts";
import { aDesk, handOver } from "../../closed-forms/a-desk.ts";
import { aWorld, type Changes, total, turnTo } from "../a-world.ts";

const LEADS = 4000;

/** A rep with all the time there is, who never closes, and leads that are handed over on day 0. */
function desk(selling: Changes["selling"], persistenceNorm = 1, changes: Changes = {}): World {
  const world = aDesk(LEADS, 200, 1, {
    ...changes,
    customers: { optOutBase: 0 },
    selling: { logitBase: -20, ...selling },
    reps: { selectivityNorm: 0, persistenceNorm },
  });
  for (let i = 0; i < LEADS; i++) handOver(world, i, 1);
  return world;
}

/** Works so many days; returns what a flow of the rep was on each. */
function daily(world: World, days: number, flow: "attempts" | "contacts"): readonly number[] {
  const seen: number[] = [];
  for (let day = 0; day < days; day++) {
    turnTo(world, day);
    const before = total(world, flow);
    layOutFollowUps(world);
    workDesk(world, world.staff.reps[0]!, 1e6);
    seen.push(total(world, flow) - before);
  }
  return seen;
}

/** Of a share that so many show. */
const standardError = (share: number, count: number) => Math.sqrt((share * (1 - share)) / count);

const standing = (world: World, at: number) => world.people.atStage[at]!;

describe("attempts", () => {
  const selling = { reachFirst: 0.4, reachKept: 0.8, extraContacts: 3, retryDays: 2, slowestPaceDays: 50 };

  it("reach by a chance that falls with their number, and are made again after so many days where they do not", () => {
    const world = desk(selling);
    const contacts = daily(world, 7, "contacts");
    let waiting = LEADS;
    for (const [attempt, chance] of [0.4, 0.32, 0.256, 0.2048].entries()) {
      expect(chanceToReach(world.company.selling, attempt + 1)).toBeCloseTo(chance, 12);
      const reached = contacts[2 * attempt]!;
      expect(Math.abs(reached / waiting - chance)).toBeLessThan(4 * standardError(chance, waiting));
      waiting -= reached;
    }
    expect([contacts[1], contacts[3], contacts[5]]).toEqual([0, 0, 0]);
    // The fourth is the last, for whoever was never reached and for whoever it reached; others are called again after the usual pause.
    expect(standing(world, stage.lost)).toBe(waiting + contacts[6]!);
    expect([total(world, "opportunities"), total(world, "accepted")]).toEqual([LEADS - waiting, LEADS]);
  });

  it("that reach nobody take less time, press less, and neither warm nor offer", () => {
    const hours = {
      firstCallHours: 2,
      missedHours: 0.25,
      callPressure: 3,
      missedPressure: 0.5,
      callWarmth: 0.5,
    };
    const world = desk({ ...selling, ...hours, reachFirst: 0.01 });
    daily(world, 1, "contacts");
    const reached = total(world, "contacts");
    const spent = total(world, "hours") - total(world, "idleHours");
    expect(spent).toBeCloseTo(2 * reached + 0.25 * (LEADS - reached), 6);
    expect(total(world, "offers")).toBe(reached);
    const missed = Array.from({ length: LEADS }, (_, i) => i).find((i) => world.people.calls[i] === 0)!;
    expect(world.people.record.pressure[slot(missed)]! * world.pressure.unit).toBeCloseTo(0.5, 6);
  });

  it("stand for whoever waits no more: nobody who was tried runs out unanswered or is answered twice", () => {
    const world = desk({ ...selling, reachFirst: 0.01, extraContacts: 50 });
    daily(world, 40, "attempts");
    expect([total(world, "answered"), total(world, "expired")]).toEqual([LEADS, 0]);
  });

  it("of the same number have the same luck in every arm, whenever they are made", () => {
    const reached = (retryDays: number) => {
      const world = desk({ ...selling, retryDays });
      daily(world, 5 * retryDays, "contacts");
      return Array.from(world.people.calls);
    };
    expect(reached(1)).toEqual(reached(3));
  });
});

describe("people who did not agree", () => {
  it("drop out at each contact by the share stated, and rest as whoever was sent back", () => {
    const world = desk({ dropOut: 0.4, extraContacts: 2, slowestPaceDays: 1, paceGainDays: 0 }, 1, {
      handoff: { recycleRestDays: 20, definition: "vague", scoreNoise: 0, recycle: false },
    });
    const [first, second, third] = daily(world, 3, "contacts");
    expect(first).toBe(LEADS);
    expect(Math.abs(second! / first! - 0.6)).toBeLessThan(4 * standardError(0.6, LEADS));
    expect(Math.abs(third! / second! - 0.6)).toBeLessThan(4 * standardError(0.6, second!));
    expect(standing(world, stage.lost)).toBe(LEADS);
    const resting = Array.from(world.people.restUntil).filter((day) => day >= 20).length;
    expect(resting).toBeGreaterThanOrEqual(LEADS - second! + (second! - third!));
  });
});

describe("a late answer", () => {
  /** Chances of a win, summed, of warm leads in need whose first attempt is made on a day. */
  function chances(day: number, selling: Changes["selling"]): number {
    const world = aWorld({
      customers: { count: LEADS },
      handoff: { recycle: false },
      reps: { count: 1, selectivityNorm: 0 },
      selling,
    });
    for (let i = 0; i < LEADS; i++) {
      world.people.record.warmth[slot(i)] = 0.75 / world.warmth.unit;
      world.people.record.needUntil[slot(i)] = 1 + Math.floor(-45 * Math.log((i + 0.5) / LEADS));
      openLead(world, i, 0, 0);
      takeToSales(world, i);
    }
    for (let later = 0; later < 60; later++) {
      turnTo(world, day + later);
      layOutFollowUps(world);
      workDesk(world, world.staff.reps[0]!, 1e6);
    }
    return total(world, "chance");
  }

  it.each([
    ["all are reached, at once", {}],
    [
      "attempts miss, people drop out and a cycle is stated",
      {
        reachFirst: 0.45,
        reachKept: 0.97,
        retryDays: 1,
        extraContacts: 36,
        dropOut: 0.38,
        cycleDays: { median: 42, p90: 120 },
      },
    ],
  ])("of three days costs some quarter of the wins where %s", (_, selling) => {
    const left = chances(3, selling) / chances(0, selling);
    expect(left > 0.7 && left < 0.82, String(left)).toBe(true);
  });
});

describe("a short cycle", () => {
  it("has all attempts spread over its median, but for a day, several on a day if need be", () => {
    const short = {
      cycleDays: { median: 7, p90: 14 },
      extraContacts: 7,
      slowestPaceDays: 6,
      paceGainDays: 0,
    };
    const attempts = daily(desk(short), 6, "attempts").map((made) => made / LEADS);
    // The k-th falls on day ⌊4(k − 1)/8⌋ of five.
    expect(attempts).toEqual([2, 2, 2, 2, 0, 0]);
  });

  it("that is longer than all attempts take leaves them as they are", () => {
    const long = {
      cycleDays: { median: 70, p90: 140 },
      extraContacts: 3,
      slowestPaceDays: 6,
      paceGainDays: 0,
    };
    const attempts = daily(desk(long), 20, "attempts").map((made) => made / LEADS);
    expect(attempts.flatMap((made, day) => (made === 1 ? [day] : []))).toEqual([0, 6, 12, 18]);
  });
});

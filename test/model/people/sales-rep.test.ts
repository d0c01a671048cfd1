import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slot } from "../../../src/model/customers/population.ts";
import { stage } from "../../../src/model/customers/stages.ts";
import { layOutFollowUps, receive } from "../../../src/model/funnel/desk-work.ts";
import { becomeLead, closeForMarketing } from "../../../src/model/funnel/transitions.ts";
import { workDesk } from "../../../src/model/people/sales-rep.ts";
import type { World } from "../../../src/model/world.ts";
import { between } from "../../between.ts";
import { aWorld, type Changes, makeMiddling, total } from "../a-world.ts";

const selling = { firstCallHours: 2, followUpHours: 1, sendBackHours: 0.5, logitBase: -20 };
const reps = { selectivityNorm: 0, persistenceNorm: 0.4 };

/** People so warm wait with the first rep as MQLs, in this order; nothing closes, scores do not err and memory does not fade. */
function withDesk(warmths: readonly number[], changes: Changes = {}): World {
  const world = aWorld({
    ...changes,
    customers: { warmthHalfLife: 1000, pressureHalfLife: 1000, optOutBase: 0, ...changes.customers },
    handoff: { scoreNoise: 0, recycle: false, ...changes.handoff },
    selling: { ...selling, ...changes.selling },
    reps: { ...reps, ...changes.reps },
  });
  for (const [i, warmth] of warmths.entries()) handTo(world, i, warmth);
  return world;
}

function handTo(world: World, i: number, warmth: number): void {
  makeMiddling(world, i);
  world.people.record.warmth[slot(i)] = warmth;
  world.people.record.tolerance[slot(i)] = 1e6;
  becomeLead(world, i, 0, 0);
  closeForMarketing(world, i);
  world.people.record.stage[slot(i)] = stage.mql;
  world.people.rep[i] = 2;
  world.people.handedOn[i] = world.day;
  receive(world, i);
}

function work(world: World, hours: number): void {
  layOutFollowUps(world);
  workDesk(world, world.staff.reps[0]!, hours);
}

const stagesOf = (world: World, ...people: readonly number[]) =>
  people.map((i) => world.people.record.stage[slot(i)]);
const { mql, opportunity, lost, customer, lead } = stage;

describe("new MQLs", () => {
  it("are called the most promising first, while there are hours", () => {
    const world = withDesk([0.3, 0.9, 0.6]);
    work(world, 3);
    expect(stagesOf(world, 0, 1, 2)).toEqual([mql, opportunity, opportunity]);
    expect([
      total(world, "answered", 5),
      total(world, "accepted", 3),
      total(world, "opportunities", 5),
    ]).toEqual([2, 2, 2]);
    expect(world.desk.overtime[0]).toBe(1);
  });

  it("keep their first answer's wait on record: within a day or not", () => {
    const world = withDesk([0.3, 0.9]);
    world.day = 1;
    work(world, 1);
    world.day = 4;
    work(world, 5);
    expect([total(world, "answerDays", 5), total(world, "sameDay", 5)]).toEqual([1 + 4, 1]);
  });

  it("under the rep's selectivity are sent back at once, for little time and without a call", () => {
    // Scores are half the warmth.
    const world = withDesk([0.3, 0.9], { reps: { selectivityNorm: 0.2 }, selling: { dropBelow: 0 } });
    work(world, 8);
    expect(stagesOf(world, 0, 1)).toEqual([lost, opportunity]);
    expect([total(world, "rejected", 5), total(world, "accepted"), total(world, "contacts")]).toEqual([
      1, 1, 1,
    ]);
    expect(total(world, "idleHours")).toBe(8 - 2 - 0.5);
  });

  it("that a first call shows to be far less ready than they looked are dropped after it", () => {
    const looks = (dropBelow: number) => {
      const warmths = new Array(60).fill(0.2);
      const noisy = { scoreNoise: 0.5, helpSharpens: 0, recycle: true };
      const world = withDesk(warmths, {
        handoff: noisy,
        reps: { selectivityNorm: 0.3 },
        selling: { dropBelow },
      });
      work(world, 200);
      expect(total(world, "accepted")).toBeGreaterThan(10);
      expect(total(world, "recycled")).toBe(total(world, "rejected") + total(world, "dropped"));
      return total(world, "dropped", 5) / total(world, "accepted", 5);
    };
    // Truly ready are .1: under .4 of a selectivity of .3 and over .3 of it.
    expect([looks(0.4), looks(0.3)]).toEqual([1, 0]);
  });
});

describe("a promised response time", () => {
  const promised = { handoff: { promisedResponseDays: 3 } };

  it("takes precedence over promise once it is about to be broken", () => {
    const world = withDesk([0.1], promised);
    world.day = 1;
    handTo(world, 1, 0.9);
    work(world, 1);
    expect(stagesOf(world, 0, 1)).toEqual([mql, opportunity]);
    const later = withDesk([0.1], promised);
    later.day = 2;
    handTo(later, 1, 0.9);
    work(later, 1);
    expect(stagesOf(later, 0, 1)).toEqual([opportunity, mql]);
  });

  it("that could not be kept for lack of hours is still the next to be kept", () => {
    const world = withDesk([0.1, 0.2], promised);
    world.day = 2;
    work(world, 1);
    world.desk.overtime[0] = 0;
    expect(stagesOf(world, 0, 1)).toEqual([opportunity, mql]);
    world.day = 3;
    work(world, 0);
    handTo(world, 2, 0.9);
    world.day = 4;
    world.desk.overtime[0] = 0;
    world.people.dueOn[0] = 99;
    work(world, 1);
    expect(stagesOf(world, 1, 2)).toEqual([opportunity, mql]);
  });

  it("is nothing where none was given", () => {
    const world = withDesk([0.1]);
    world.day = 20;
    handTo(world, 1, 0.9);
    work(world, 1);
    expect(stagesOf(world, 0, 1)).toEqual([mql, opportunity]);
  });
});

/** The days on which somebody who never buys is called, from the hand-over on. */
function callDays(persistence: number, changes: Changes = {}): number[] {
  const world = withDesk([0.9], { ...changes, reps: { ...changes.reps, persistenceNorm: persistence } });
  const days: number[] = [];
  for (; world.day < 110; world.day++) {
    const before = world.people.calls[0]!;
    work(world, 8);
    if (world.people.calls[0]! > before) days.push(world.day);
  }
  expect(world.people.record.stage[slot(0)]).toBe(lost);
  return days;
}

describe("persistence", () => {
  it.each([
    [0, [0]],
    [1 / 3, [0, 6, 12, 18]],
    [1, [0, 2, 4, 6, 8, 10, 12, 14, 16, 18]],
  ])("of %f calls 1 + 9 · persistence times, 8 − 6 · persistence days apart", (persistence, days) => {
    expect(callDays(persistence)).toEqual(days);
  });

  it("never calls twice a day, however it is set", () => {
    fc.assert(
      fc.property(between(0, 1), fc.integer({ min: 0, max: 20 }), (p, extraContacts) => {
        const days = callDays(p, { selling: { extraContacts, slowestPaceDays: 2, paceGainDays: 1.9 } });
        expect(new Set(days).size).toBe(days.length);
        expect(days.length).toBe(Math.ceil(1 + extraContacts * p));
      }),
      { numRuns: 15 },
    );
  });
});

describe("a call", () => {
  it("presses, warms for the next one, and is an attempt of the rep's", () => {
    const world = withDesk([0.5], { selling: { callPressure: 0.4, callWarmth: 0.5 } });
    work(world, 1);
    expect(world.people.record.pressure[slot(0)]).toBeCloseTo(0.4, 6);
    expect(world.people.record.warmth[slot(0)]).toBeCloseTo(0.75, 6);
    expect([total(world, "attempts", 5), total(world, "contacts", 5), total(world, "contacts", 1)]).toEqual([
      1, 1, 0,
    ]);
  });

  it.each([
    ["nobody", 0.4, 0.5],
    ["marketing", 0.4, 0.5],
    ["sales", 0.65, 0.6],
    ["both", 0.65, 0.6],
  ] as const)("comes with a mail where %s may mail", (mailing, pressure, warmth) => {
    const mail = { callPressure: 0.4, mailPressure: 0.25, mailWarmth: 0.2, callWarmth: 0 };
    const world = withDesk([0.5], { handoff: { mailing }, selling: mail });
    work(world, 1);
    expect(world.people.record.pressure[slot(0)]).toBeCloseTo(pressure, 6);
    expect(world.people.record.warmth[slot(0)]).toBeCloseTo(warmth, 6);
  });

  it("weighs double in the hazard of opting out, and whoever does is called no more", () => {
    const world = withDesk([0.5], { selling: { callPressure: 3 }, customers: { optOutHazard: 0.2 } });
    world.people.record.tolerance[slot(0)] = 2;
    world.people.record.optOutLeft[slot(0)] = 0.199;
    work(world, 1);
    // 2 · .2 · (3/2 − 1) is just more than what was left.
    expect([stagesOf(world, 0)[0], total(world, "optOuts", 5)]).toEqual([stage.optedOut, 1]);
    expect([total(world, "opportunities"), total(world, "offers")]).toEqual([0, 0]);
  });

  it("that closes makes a customer, unless a broken checkout swallows the deal", () => {
    const won = withDesk([0.9], { selling: { logitBase: 20 } });
    work(won, 1);
    expect([stagesOf(won, 0)[0], total(won, "deals", 5)]).toEqual([customer, 1]);
    const broken = withDesk([0.9], { selling: { logitBase: 20, brokenStage: "checkout", brokenLoss: 1 } });
    work(broken, 1);
    expect([stagesOf(broken, 0)[0], total(broken, "deals"), total(broken, "vanished", 5)]).toEqual([
      lost,
      0,
      1,
    ]);
    // The purchase that failed does not buy by itself the next time.
    expect(broken.people.record.purchaseLeft[slot(0)]).toBeGreaterThan(0);
  });
});

describe("a day at the desk", () => {
  it("begins with the follow-ups that are due", () => {
    const world = withDesk([0.5]);
    work(world, 1);
    world.day = world.people.dueOn[0]!;
    handTo(world, 1, 0.9);
    world.desk.overtime[0] = 0;
    work(world, 1);
    expect([world.people.calls[0], stagesOf(world, 1)[0]]).toEqual([2, mql]);
  });

  it("leaves for tomorrow what there was no time for", () => {
    const world = withDesk([0.5]);
    work(world, 1);
    const due = world.people.dueOn[0]!;
    world.day = due;
    work(world, 0.5);
    expect([world.people.calls[0], world.desk.due[0]!.length]).toEqual([1, 1]);
    world.day = due + 1;
    work(world, 8);
    expect(world.people.calls[0]).toBe(2);
  });

  it("spends every hour on contacts or idles: overtime is paid back on the next days", () => {
    const plan = fc.array(fc.tuple(fc.nat(4), between(0, 6)), { maxLength: 25 });
    fc.assert(
      fc.property(plan, (days) => {
        const world = withDesk([], { handoff: { recycle: true }, reps: { selectivityNorm: 0.2 } });
        let next = 0;
        for (const [many, hours] of days) {
          for (let k = 0; k < many; k++, next++) handTo(world, next, (next % 10) / 10);
          work(world, hours);
          world.day += 1;
        }
        const followUps = total(world, "contacts") - total(world, "accepted");
        const busy = 2 * total(world, "accepted") + 0.5 * total(world, "rejected") + followUps;
        const accounted = busy + total(world, "idleHours") - world.desk.overtime[0]!;
        expect(total(world, "hours", 5)).toBeCloseTo(accounted, 9);
      }),
      { numRuns: 30 },
    );
  });
});

it("what sales sends back goes to its marketer again, where the contract recycles", () => {
  const world = withDesk([0.1], { handoff: { recycle: true }, reps: { selectivityNorm: 0.5 } });
  work(world, 8);
  expect([stagesOf(world, 0)[0], world.openLeads[0]!.length]).toEqual([lead, 1]);
});

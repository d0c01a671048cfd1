import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decideWeek } from "../../../src/model/people/decide-week.ts";
import { Diverged } from "../../../src/model/people/diverged.ts";
import { meanLever, type Person } from "../../../src/model/people/staff.ts";
import type { World } from "../../../src/model/world.ts";
import { between } from "../../between.ts";
import { aWorld, type Changes } from "../a-world.ts";
import { aPlan, somePriors } from "./some-priors.ts";

/** In weekly reference pay, which is 1,000 where the plan pays no salary. */
const costs = { effortCost: 0.7, crossCost: 0.14, discountCost: 0.35 };
const still = { exploration: 0, normDrift: 0, impatience: 0, largestStep: 1, continuation: 0 };
/** An hour of work is believed to bring deals, and a discount as many, ever fewer the deeper it is. */
const priors = somePriors({
  slope: (lever, reached, flow) =>
    flow === "deals" && reached !== "marketing" ? ({ work: 4, discount: 4 }[lever] ?? 0) : 0,
  bend: (lever, _, flow) => (flow === "deals" && lever === "discount" ? -15 : 0),
  usual: () => 2,
});
const commission = { type: "commission", for: "sales", metric: "deals", rate: 35, period: "week" };

function deciding(changes: Changes = {}, components: readonly object[] = [commission]): World {
  return aWorld(
    { ...changes, reps: { ...costs, ...changes.reps }, decisions: { ...still, ...changes.decisions } },
    { priors, plan: aPlan(components) },
  );
}

const firstRep = (world: World): Person => world.staff.reps[0]!;

/** By how much the first rep has moved a lever from its norm after so many weeks. */
function moved(world: World, lever: number, weeks = 1): number {
  const { intended } = firstRep(world);
  const before = intended[lever]!;
  for (let week = 0; week < weeks; week++) decideWeek(world, week);
  return intended[lever]! - before;
}

describe("a week's decision", () => {
  it("moves a lever half-way to where its pay is worth its cost: 4 deals of 35 against a curvature of 700", () => {
    expect(moved(deciding(), 0)).toBeCloseTo((0.5 * 4 * 35) / 700, 9);
    expect(moved(deciding({ decisions: { stepSize: 0.25 } }), 0)).toBeCloseTo((0.25 * 4 * 35) / 700, 9);
  });

  it("ends where one more unit brings what it costs, and no higher where results bend", () => {
    expect(moved(deciding({ reps: { crossCost: 0 } }), 0, 60)).toBeCloseTo((4 * 35) / 700, 6);
    // 35 · (4 − 15 d) = 350 d · .75 / (.75 − d), since the discount ends .75 above its norm: 525 d² − 796.25 d + 105 = 0
    expect(moved(deciding(), 5, 60)).toBeCloseTo((796.25 - Math.sqrt(796.25 ** 2 - 4 * 525 * 105)) / 1050, 6);
  });

  it("is larger for larger pay, less for later pay, and nothing for none", () => {
    const yearly = { ...commission, period: "year" };
    expect(moved(deciding({}, [{ ...commission, rate: 52.5 }]), 0)).toBeCloseTo(0.15, 9);
    const soon = moved(deciding({ decisions: { impatience: 0.05 } }), 0);
    const late = moved(deciding({ decisions: { impatience: 0.05 } }, [yearly]), 0);
    expect(soon / 0.1).toBeCloseTo(1 / 1.05, 9);
    // After the first of 48 weeks, 47 are left.
    expect(late / 0.1).toBeCloseTo(1 / (1 + 0.05 * 47), 9);
    const reportedLate = deciding({ decisions: { impatience: 0.05 }, measurement: { delayMonths: 1 } });
    expect(moved(reportedLate, 0) / 0.1).toBeCloseTo(1 / (1 + 0.05 * 5), 9);
    expect(moved(deciding({}, [{ type: "salary", perWeek: 1000 }]), 0)).toBe(0);
  });

  it("follows values, and blame, where nothing is paid", () => {
    const cares = deciding({ reps: { volumeValue: 0.1 } }, [{ type: "salary" }]);
    // 100 a week for two deals, of which a unit of work is believed to bring four more.
    expect(moved(cares, 0)).toBeCloseTo((0.5 * 50 * 4) / 700, 9);
    const blamed = deciding({}, [{ type: "salary" }]);
    firstRep(blamed).mind!.blamed = 10;
    expect(moved(blamed, 0)).toBeCloseTo((0.5 * 5 * 4) / 700, 9);
  });

  it("of one person fits into a day, with whatever wandering", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 50 }), between(0, 0.5), (week, exploration) => {
        const world = deciding({ decisions: { exploration } }, [{ ...commission, rate: 1000 }]);
        decideWeek(world, week);
        for (const { acted, repertoire } of world.staff.people) {
          let day = 0;
          for (const [lever, { kind, low, high }] of repertoire.levers.entries()) {
            expect(acted[lever]).toBeGreaterThanOrEqual(low);
            expect(acted[lever]).toBeLessThanOrEqual(high);
            if (kind === "effort") day += acted[lever]!;
          }
          expect(day).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("is acted on with a little wandering of the stated spread", () => {
    const wandering: number[] = [];
    for (let week = 0; week < 60; week++) {
      const world = deciding({ decisions: { exploration: 0.02 } }, [{ type: "salary" }]);
      decideWeek(world, week);
      const { acted, intended } = firstRep(world);
      for (const lever of [0, 1, 3, 4, 5]) wandering.push(acted[lever]! - intended[lever]!);
    }
    const square = wandering.reduce((sum, one) => sum + one * one, 0) / wandering.length;
    expect(Math.abs(Math.sqrt(square) / 0.02 - 1)).toBeLessThan(0.2);
  });

  it("is felt by others at once", () => {
    const world = deciding({}, [{ ...commission, rate: 1000 }]);
    decideWeek(world, 0);
    expect(firstRep(world).acted[5]).toBeGreaterThan(0.25);
    expect(meanLever(world.staff.reps, "help")).not.toBe(0.08);
    expect(world.staff.helpOfSales).toBe(meanLever(world.staff.reps, "help"));
  });
});

describe("what all do becomes normal", () => {
  it("for stances: the norm moves a share of the way to the department's mean", () => {
    const world = deciding({ decisions: { normDrift: 0.1, stepSize: 0 } }, [{ type: "salary" }]);
    world.staff.reps[0]!.intended[5] = 0.65;
    decideWeek(world, 0);
    for (const { norms } of world.staff.reps) expect(norms[5]).toBeCloseTo(0.25 + 0.1 * 0.2, 12);
    for (const { norms } of world.staff.reps) expect(norms[4]).toBeCloseTo(0.4, 12);
  });

  it("not for efforts, whose norm is what the salary buys", () => {
    const world = deciding({ decisions: { normDrift: 0.1, stepSize: 0 } }, [{ type: "salary" }]);
    world.staff.reps[0]!.intended[0] = 0.8;
    decideWeek(world, 0);
    expect(world.staff.reps[0]!.norms[0]).toBe(0.5);
  });
});

describe("pay that comes later or changes later pay", () => {
  const impatient = { impatience: 0.05 };

  it("weighs less by the longer wait", () => {
    const soon = moved(deciding({ decisions: impatient }), 0);
    const deferred = moved(deciding({ decisions: impatient }, [{ ...commission, deferMonths: 6 }]), 0);
    expect(deferred / soon).toBeCloseTo(1.05 / (1 + 0.05 * 25), 9);
  });

  it("does not matter while it pays nothing", () => {
    const monthly = { ...commission, period: "month" };
    expect(moved(deciding({}, [{ ...monthly, months: { from: 2 } }]), 0)).toBe(0);
    expect(moved(deciding({}, [{ ...monthly, months: { to: 1 } }]), 0)).toBeGreaterThan(0.01);
  });

  it("is foreseen where people look ahead: a ratchet at b = .9 leaves a tenth over .1 + .9 · .5 of it", () => {
    const ratchet = { ...commission, threshold: 2, shortfall: "taken", ratchet: 0.5 };
    expect(moved(deciding({}, [ratchet]), 0)).toBeCloseTo(0.1, 9);
    const ahead = moved(deciding({ decisions: { continuation: 0.9 } }, [ratchet]), 0);
    expect(ahead / 0.1).toBeCloseTo(0.1 / (0.1 + 0.9 * 0.5), 3);
  });
});

describe("a rule that leads nowhere", () => {
  const endless = (beliefs: Partial<Record<"slope", () => number>>) =>
    aWorld(
      { decisions: still },
      { priors: somePriors({ usual: () => 2, ...beliefs }), plan: aPlan([commission]) },
    );

  it.each([Number.NaN, Number.POSITIVE_INFINITY])(
    "is told by person, lever and week: a slope of %d",
    (slope) => {
      let thrown: unknown;
      try {
        decideWeek(endless({ slope: () => slope }), 6);
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toBeInstanceOf(Diverged);
      expect((thrown as Diverged).divergence).toEqual({
        ...{ person: "rep 1", week: 7 },
        ...{ what: "belief", subject: "work" },
      });
      expect(String(thrown)).toContain(
        "rep 1 in week 7: what the lever work is believed to bring is out of all bounds",
      );
    },
  );

  it("is pay without bounds, too", () => {
    const tiny = { type: "quota", for: "sales", metric: "deals", quota: 1e-310, bonus: 1, accelerator: 2 };
    expect(() => decideWeek(deciding({}, [tiny]), 0)).toThrow(Diverged);
  });
});

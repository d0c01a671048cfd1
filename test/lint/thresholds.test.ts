import { describe, expect, it } from "vitest";
import { isBeyondReach, isFar, paysShortOf } from "../../src/lint/goals.ts";
import type { PartView, ResultView } from "../../src/lint/part-view.ts";
import { jumpsOf, reachable, shareAtLeast } from "../../src/lint/response.ts";
import { booked, commission, foundBy, part, standpoint } from "./a-part.ts";

/** Whether a rule speaks up. */
const finds = (...of: Parameters<typeof foundBy>) => foundBy(...of).length > 0;

describe("a threshold lets pass what lies just on its other side", () => {
  it("a cap that three periods in ten reach: .52 spreads above the usual result", () => {
    const cappedAt = (most: number) => part(([value]) => Math.min(value!, most));
    // Φ(.52) = .6985 and Φ(.54) = .7054; values are looked at in steps of 6.25.
    expect(finds("capped-out", [cappedAt(1040)])).toBe(true);
    expect(finds("capped-out", [cappedAt(1065)])).toBe(false);
    // What is no longer taken from there on is the end of a fine, and no cap.
    const fine = part(([value]) => Math.min(0, value! - 1000));
    expect(finds("capped-out", [fine])).toBe(false);
  });

  it("a jump of a tenth of what is paid in a period, 4 weeks of 1000", () => {
    const jumping = (size: number) => part(([value]) => (value! >= 1203 ? size : 0));
    expect(finds("cliff", [jumping(401)])).toBe(true);
    expect(finds("cliff", [jumping(399)])).toBe(false);
    expect(finds("cliff", [jumping(-401)])).toBe(true);
  });

  it("a quarter of a bonus that comes without any result", () => {
    const sure = (share: number) => part(([value]) => 1000 * share + (1 - share) * value!);
    expect(finds("windfall", [sure(0.251)])).toBe(true);
    expect(finds("windfall", [sure(0.249)])).toBe(false);
  });

  it("a race that is won in nineteen periods of twenty", () => {
    const rival: ResultView = { ...booked, whose: "rival", places: [1] };
    // Half of the prize is not won. The own result is at the (k + ½)th of 200 even quantiles, so that a line leaves whole periods on either side.
    const wonIn = (periods: number) => {
      let draw = 0;
      return { ...part(() => 100), pay: () => (draw++ < periods ? 100 : 50), results: [booked, rival] };
    };
    expect(finds("sure-winner", [wonIn(190)])).toBe(true);
    expect(finds("sure-winner", [wonIn(189)])).toBe(false);
  });

  it("three fifths of pay that hang on results", () => {
    const some = part(([value]) => value!);
    expect(finds("pay-at-risk", [some], { all: 1000, salary: 399 })).toBe(true);
    expect(finds("pay-at-risk", [some], { all: 1000, salary: 401 })).toBe(false);
    // Penalties above bonuses, however large the salary is.
    expect(finds("pay-at-risk", [some], { all: 990, salary: 1000 })).toBe(false);
    expect(finds("pay-at-risk", [part(([value]) => -value!)], { all: 990, salary: 1000 })).toBe(true);
  });

  it("an answer to pay that moves what is paid for by three per cent", () => {
    // A slope of 300 against a bend of 1000 is three tenths of a lever, and a whole one brings 100 of 1000.
    const some = (gradient: number, results = [booked]) =>
      part(([value]) => value!, { gradient: [gradient], results });
    expect(finds("weak-pay", [some(299)])).toBe(true);
    expect(finds("weak-pay", [some(301)])).toBe(false);
    expect(finds("weak-pay", [some(-301)])).toBe(false);
    // What comes to the same whatever is done makes weak pay no stronger; where nothing else is paid another rule says so.
    const same = part(() => 500);
    expect([finds("weak-pay", [some(299), same]), finds("weak-pay", [same])]).toEqual([true, false]);
    // Slopes of two parts add up, and so do the moves of four people on one result.
    expect(finds("weak-pay", [some(151), some(151)])).toBe(false);
    const shared = { ...booked, unit: 2, whose: "shared" as const };
    expect(finds("weak-pay", [some(74, [shared])])).toBe(true);
    expect(finds("weak-pay", [some(76, [shared])])).toBe(false);
  });

  it("a thousandth of pay at the best result within reach", () => {
    // The best is 1500, so 4.05 and 3.9 of 4000.
    expect(finds("token-pay", [part(([value]) => 0.0026 * value!)])).toBe(true);
    expect(finds("token-pay", [part(([value]) => 0.0027 * value!)])).toBe(false);
  });

  it("a tenth of what one adds to a common result, and a fiftieth of pay in it", () => {
    const among = (people: number, pays: number) =>
      part(([value]) => (pays * value!) / 1000, {
        results: [{ ...booked, unit: 2, whose: "shared" }],
        standpoint: {
          ...standpoint,
          seat: { ...standpoint.seat, colleagues: Array.from({ length: people - 1 }, (_, k) => 7 + k) },
        },
      });
    expect(finds("wide-pool", [among(11, 400)])).toBe(true);
    expect(finds("wide-pool", [among(10, 400)])).toBe(false);
    // 20 a week of 1000 is a fiftieth.
    expect(finds("wide-pool", [among(11, 80)])).toBe(true);
    expect(finds("wide-pool", [among(11, 79)])).toBe(false);
  });

  it("a result that the strongest lever moves by a fiftieth", () => {
    const moved = (effect: number) =>
      part(([value]) => value!, { results: [{ ...booked, effects: [effect] }] });
    // From .5 it goes .5 either way.
    expect(finds("no-influence", [moved(39)])).toBe(true);
    expect(finds("no-influence", [moved(41)])).toBe(false);
    expect(finds("no-influence", [moved(-41)])).toBe(false);
    expect(foundBy("no-influence", [moved(39)])[0]!.field).toEqual(["metric"]);
    // Of two levers the stronger one counts.
    const repertoire = { levers: [0, 1].map(() => ({ name: "effort", low: 0, high: 1, curvature: 1000 })) };
    const two = {
      ...standpoint,
      repertoire,
      norms: Float64Array.of(0.5, 0.5),
    } as unknown as PartView["standpoint"];
    const either = (effects: readonly number[]) =>
      part(([value]) => value!, { results: [{ ...booked, effects }], standpoint: two });
    expect(finds("no-influence", [either([0, 41]), either([41, 0])])).toBe(false);
    expect(finds("no-influence", [either([39, 0])])).toBe(true);
    // From .2 it goes .8 up and .2 down: the longer way counts.
    const low = { ...standpoint, norms: Float64Array.of(0.2) };
    const far = (effect: number) =>
      part(([value]) => value!, { results: [{ ...booked, effects: [effect] }], standpoint: low });
    expect(finds("no-influence", [far(24)])).toBe(true);
    expect(finds("no-influence", [far(26)])).toBe(false);
    const shared = { ...booked, effects: [10.1], whose: "shared" as const, unit: 2 };
    expect(finds("no-influence", [part(([value]) => value!, { results: [shared] })])).toBe(false);
  });

  it("a cap above what can be earned", () => {
    const capped = (cap: number) =>
      part(([value]) => Math.min(cap, value!), {
        terms: { ...commission!, cap } as unknown as PartView["terms"],
      });
    expect(finds("far-cap", [capped(1501)])).toBe(true);
    expect(finds("far-cap", [capped(1499)])).toBe(false);
  });
});

describe("goals", () => {
  const goal = {
    kind: "quota",
    part: part(([value]) => value!),
    result: booked,
    field: [],
    ofReference: false,
  } as const;

  it("are far where fewer than a tenth or more than nineteen in twenty make them", () => {
    const far = (made: number) => isFar({ ...goal, made, at: 0, better: "higher" });
    expect([0.099, 0.1, 0.5, 0.95, 0.951].map(far)).toEqual([true, false, false, false, true]);
  });

  it("lie beyond reach above the most, or below the least where less is better", () => {
    const beyond = (at: number, better: "higher" | "lower") =>
      isBeyondReach({ ...goal, made: 0, at, better });
    expect([beyond(1500, "higher"), beyond(1501, "higher")]).toEqual([false, true]);
    expect([beyond(500, "lower"), beyond(499, "lower")]).toEqual([false, true]);
  });

  it("pay short of themselves where the usual result earns half of what they do", () => {
    const pays = (usual: number) => {
      const steps = part(([value]) => (value! >= 1200 ? 200 : value! >= 1000 ? usual : 0));
      return paysShortOf({ ...goal, part: steps, made: 0.1, at: 1200, better: "higher" });
    };
    expect([pays(99), pays(100)]).toEqual([false, true]);
  });
});

describe("how pay answers a result", () => {
  it("is looked at over all that can be reached, evenly", () => {
    expect(reachable(booked, 5)).toEqual([500, 750, 1000, 1250, 1500]);
    expect(reachable(booked)).toHaveLength(161);
  });

  it("comes with the share of periods that get there", () => {
    expect(shareAtLeast(booked, 1000)).toBeCloseTo(0.5, 9);
    expect(shareAtLeast(booked, 1100)).toBeCloseTo(0.158655, 6);
    expect(shareAtLeast({ ...booked, spread: 0 }, 1000)).toBe(1);
    expect(shareAtLeast({ ...booked, spread: 0 }, 1001)).toBe(0);
  });

  it("jumps where it changes between two neighbouring results, and not where it is steep", () => {
    const steep = part(([value]) => (value! < 900 ? 0 : value! < 910 ? 50 * (value! - 900) : 500));
    expect(jumpsOf(steep, booked, 100)).toEqual([]);
    const jumping = part(([value]) => (value! >= 777 ? 100 : 0));
    const [jump, ...others] = jumpsOf(jumping, booked, 100);
    expect(others).toEqual([]);
    expect(jump!.at).toBeCloseTo(777, 9);
    expect(jump!.size).toBe(100);
    expect(jumpsOf(jumping, booked, 101)).toEqual([]);
  });
});

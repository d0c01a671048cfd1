import { describe, expect, it } from "vitest";
import type { BelievedTiming } from "../../../src/model/people/deal-timing.ts";
import { decideWeek } from "../../../src/model/people/decide-week.ts";
import { putInForce } from "../../../src/model/people/pay-account.ts";
import { dealPart } from "../../../src/model/timing/deal-parts.ts";
import { aWorld, type Changes } from "../a-world.ts";
import { aPlan, somePriors } from "./some-priors.ts";

/** A rep books a deal of 1,000 in two weeks, by luck of as much a week; half of all opportunities close, an offer in five does. */
const usual = {
  booked: 500,
  deals: 0.5,
  listPrice: 540,
  dealDays: 15,
  chance: 0.5,
  offers: 2.5,
  opportunities: 1,
};
const byLuckOf = (spread: number) =>
  somePriors({
    usual: (kind, flow) => (kind === "marketer" ? 0 : (usual[flow as keyof typeof usual] ?? 0)),
    variance: (kind, flow) => (kind === "rep" && flow === "booked" ? spread ** 2 : 0),
  });
const priors = byLuckOf(500);
const still = { exploration: 0, normDrift: 0, impatience: 0, stepSize: 0, continuation: 0 };

const quota = { type: "quota", for: "sales", metric: "booked", quota: 6000, bonus: 600, accelerator: 2 };

/** What the first rep believes after a week's end, with so much booked in the period by then. */
function believed(
  components: readonly object[],
  week: number,
  booked = 0,
  changes: Changes = {},
  beliefs = priors,
  missed = 0,
): BelievedTiming {
  const world = aWorld(
    {
      ...changes,
      timing: { deals: "byPay", ...changes.timing },
      decisions: { ...still, ...changes.decisions },
    },
    { priors: beliefs, plan: aPlan(components) },
  );
  const rep = world.staff.reps[0]!;
  for (const account of rep.mind!.accounts) {
    for (const standing of account.standings) standing.sum = booked;
    account.missed = missed;
    putInForce(account, account.inForce);
  }
  decideWeek(world, week);
  return rep.timing!;
}

const ofPrice = ({ worth }: BelievedTiming, c = 0) => [
  worth.thisPeriod[c * 5 + dealPart.price]!,
  worth.nextPeriod[c * 5 + dealPart.price]!,
];

describe("what reps believe that deals pay", () => {
  it("is the rate of a linear plan in every week, this period and the next", () => {
    const linear = { type: "commission", for: "sales", metric: "booked", rate: 0.1 };
    for (const week of [-1, 0, 1, 2]) {
      const timing = believed([linear], week, 0, {}, byLuckOf(50));
      for (const pays of ofPrice(timing)) expect(pays).toBeCloseTo(0.1, 9);
      expect(timing.worth.weeksLeft[0]).toBe(4 - ((week + 1) % 4));
      expect(timing.worth.weeksEach[0]).toBe(4);
    }
  });

  it("is nothing in a period whose quota is out of reach, and more than that in the next", () => {
    const [now, next] = ofPrice(believed([{ ...quota, accelerator: 0 }], 10, 0));
    expect(now).toBeLessThan(0.001);
    expect(next).toBeGreaterThan(0.05);
  });

  it("is nothing once a quota without an accelerator, or a cap, is made", () => {
    expect(ofPrice(believed([{ ...quota, accelerator: 0 }], 10, 12_000))[0]).toBeCloseTo(0, 6);
    const capped = {
      type: "commission",
      for: "sales",
      metric: "booked",
      rate: 0.1,
      cap: 600,
      period: "quarter",
    };
    const [now, next] = ofPrice(believed([capped], 10, 12_000));
    expect(now).toBeCloseTo(0, 6);
    expect(next).toBeGreaterThan(0.02);
  });

  it("is of the next period what it is to anybody, also for whoever came in the middle of this one", () => {
    const [now, next] = ofPrice(believed([quota], 10, 500, {}, priors, 9));
    const [before, after] = ofPrice(believed([quota], 10, 500));
    expect(next).toBeCloseTo(after!, 9);
    expect(Math.abs(now! - before!)).toBeGreaterThan(0.01);
  });

  it("is most where the quota is near, and the accelerated rate above it", () => {
    const [near, next] = ofPrice(believed([quota], 10, 5500));
    expect(near).toBeGreaterThan(1.5 * next!);
    expect(ofPrice(believed([quota], 10, 20_000))[0]).toBeCloseTo(0.2, 6);
  });

  it("counts what the deal is to every component, each in its own period", () => {
    const shared = {
      type: "pool",
      for: "sales",
      metric: "booked",
      scope: "company",
      share: 0.2,
      period: "month",
    };
    const each = { type: "commission", for: "sales", metric: "deals", rate: 7, period: "quarter" };
    const timing = believed([shared, { type: "salary" }, each], 2);
    expect(timing.worth.components).toBe(2);
    expect(Array.from(timing.worth.weeksLeft)).toEqual([1, 9]);
    // A fifth, shared between two.
    expect(ofPrice(timing, 0)[0]).toBeCloseTo(0.1, 9);
    expect(timing.worth.thisPeriod[5 + dealPart.one]).toBeCloseTo(7, 9);
    expect(ofPrice(timing, 1)[0]).toBe(0);
  });

  it("falls where a rate that it is paid on is divided by what a deal adds to", () => {
    const plan = aPlan(
      [{ type: "commission", for: "sales", metric: "share", rate: 1000, period: "quarter" }],
      { share: { sum: { booked: 1 }, per: { listPrice: 1 } } },
    );
    const world = aWorld({ timing: { deals: "byPay" }, decisions: still }, { priors, plan });
    decideWeek(world, -1);
    const { thisPeriod } = world.staff.reps[0]!.timing!.worth;
    // Twelve weeks of 500 over 540.
    expect(thisPeriod[dealPart.price]).toBeCloseTo(1000 / (12 * 540), 6);
    expect(thisPeriod[dealPart.listPrice]).toBeCloseTo((-1000 / (12 * 540)) * (500 / 540), 6);
  });

  it("follows the terms that hold in the period to come", () => {
    const season = {
      type: "commission",
      for: "sales",
      metric: "booked",
      rate: 0.1,
      period: "month",
      months: { from: 2 },
    };
    const [now, next] = ofPrice(believed([season], -1, 0, {}, byLuckOf(50)));
    expect([now, next]).toEqual([0, expect.closeTo(0.1, 9)]);
  });

  it("sees what this period leaves to the next: a quota that follows results", () => {
    const following = { ...quota, accelerator: 0, rebase: 1 };
    const [, near] = ofPrice(believed([following], 10, 5500));
    const [, far] = ofPrice(believed([following], 10, 20_000));
    expect(near).toBeGreaterThan(0.05);
    expect(far).toBeLessThan(0.001);
  });

  it("waits for pay as long as reports and deferral take", () => {
    const weeksFor = (terms: object, delayMonths = 0) =>
      believed([{ ...quota, ...terms }], 0, 0, { measurement: { delayMonths } }).worth.weeksToPay[0];
    expect([weeksFor({}), weeksFor({}, 1), weeksFor({ deferMonths: 2 }, 1)]).toEqual([0, 4, 12]);
  });

  it("knows how long deals take from what the pilot measured", () => {
    expect(believed([quota], 0).dealDays).toBeCloseTo(30, 9);
  });

  it("gains by a deal in this period what it pays more than the next, as far as deals would come after it", () => {
    const { pullIn, worth, dealDays } = believed([quota], 10, 5500);
    const [now, next] = ofPrice({ worth } as BelievedTiming);
    expect(pullIn.gain[dealPart.price]).toBeCloseTo(Math.exp(-5 / dealDays) * (now! - next!), 9);
    expect(pullIn.gain[dealPart.price]).toBeGreaterThan(0);
  });

  it("holds an extra discount to cost what the usual one's leaving its norm does, offer by offer", () => {
    const cost = (times: number) =>
      believed([quota], 0, 0, { reps: { discountCost: 2 }, timing: { extraDiscountCost: times } }).extraCost;
    // 2 weekly pays of 1,000 for the lever, which is .3 of the price, and 2.5 offers.
    expect(cost(1)).toBeCloseTo(2000 / (0.3 * 0.3) / 2.5, 6);
    expect(cost(3) / cost(1)).toBeCloseTo(3, 12);
  });

  it("holds it to cost more the nearer the usual one stands to the deepest", () => {
    const costAt = (discount: number) => {
      const world = aWorld(
        { timing: { deals: "byPay" }, decisions: still },
        { priors, plan: aPlan([quota]) },
      );
      const rep = world.staff.reps[0]!;
      rep.intended[rep.places.discount] = discount;
      decideWeek(world, 0);
      return rep.timing!.extraCost;
    };
    // Half of the room from .25 to 1: the cost of leaving the norm bends four times as much.
    expect(costAt(0.625) / costAt(0.25)).toBeCloseTo(4, 6);
  });
});

describe("deals that are booked as they come", () => {
  it("need no beliefs of when, and marketers have none", () => {
    const plain = aWorld({}, { priors, plan: aPlan([quota]) });
    expect(plain.staff.people.map(({ timing }) => timing)).toEqual([null, null, null, null]);
    const timed = aWorld({ timing: { deals: "byPay" } }, { priors, plan: aPlan([quota]) });
    expect(timed.staff.people.map(({ timing }) => timing !== null)).toEqual([false, false, true, true]);
  });
});

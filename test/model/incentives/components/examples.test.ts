import { describe, expect, it } from "vitest";
import type { ComponentTerms } from "../../../../src/model/incentives/component.ts";
import { carryOf, payOf, readingsOf } from "../../../../src/model/incentives/payroll.ts";
import { componentSchema } from "../../../../src/model/incentives/plan-schema.ts";
import { marketer, rep, seats, seatsFor } from "../seats.ts";

const termsOf = (input: object): ComponentTerms => componentSchema.parse(input);

describe("salary", () => {
  it("pays 1,000 a week unless told otherwise, and reads nothing", () => {
    const terms = termsOf({ type: "salary" });
    expect(readingsOf(terms, rep)).toEqual([]);
    expect(payOf(terms, [], rep)).toBe(1000);
    expect(payOf(termsOf({ type: "salary", perWeek: 812.5 }), [], rep)).toBe(812.5);
  });
});

describe("commission", () => {
  it("pays the rate on the result, and nothing on a negative one", () => {
    const terms = termsOf({ type: "commission", metric: "booked", rate: 0.05 });
    expect(payOf(terms, [20_000], rep)).toBe(1000);
    expect(payOf(terms, [-20_000], rep)).toBe(0);
  });

  it("pays each tier's own part at its own multiple", () => {
    const tiers = [
      { from: 10_000, times: 1.5 },
      { from: 20_000, times: 2 },
    ];
    const terms = termsOf({ type: "commission", metric: "booked", rate: 0.1, tiers });
    // 10,000 at 10 %, 10,000 at 15 %, 5,000 at 20 %
    expect(payOf(terms, [25_000], rep)).toBe(1000 + 1500 + 1000);
    expect(payOf(terms, [10_000], rep)).toBe(1000);
    expect(payOf(terms, [4000], rep)).toBe(400);
  });

  it("stops at the cap", () => {
    const terms = termsOf({ type: "commission", metric: "deals", rate: 300, cap: 1000 });
    expect(payOf(terms, [3], rep)).toBe(900);
    expect(payOf(terms, [4], rep)).toBe(1000);
  });

  it("looks at the person, their department or the company", () => {
    const unit = (scope: string, seat = rep) =>
      readingsOf(termsOf({ type: "commission", metric: "leads", rate: 1, scope }), seat)[0]?.unit;
    expect([unit("person"), unit("department"), unit("company")]).toEqual([5, 2, 0]);
    expect(unit("department", marketer)).toBe(1);
  });
});

describe("quota bonus", () => {
  const input = { type: "quota", metric: "booked", quota: 50_000, bonus: 4000 };

  it("pays nothing just below the quota and the bonus at it", () => {
    const terms = termsOf(input);
    expect(payOf(terms, [49_999.99], rep)).toBe(0);
    expect(payOf(terms, [50_000], rep)).toBe(4000);
    expect(payOf(terms, [80_000], rep)).toBe(4000);
  });

  it("pays the excess at the accelerated rate, up to the cap", () => {
    const accelerator = 2;
    // 20 % over the quota at double rate is 40 % of the bonus on top
    expect(payOf(termsOf({ ...input, accelerator }), [60_000], rep)).toBe(5600);
    expect(payOf(termsOf({ ...input, accelerator, cap: 5000 }), [60_000], rep)).toBe(5000);
  });
});

describe("shared pool", () => {
  const input = { type: "pool", metric: "contribution", share: 0.07 };

  it("splits the company's share among all five people", () => {
    const terms = termsOf(input);
    expect(readingsOf(terms, rep)).toEqual([{ metric: "contribution", unit: 0 }]);
    expect(payOf(terms, [100_000], rep)).toBe(1400);
    expect(payOf(terms, [-100_000], rep)).toBe(0);
  });

  it("is all of it for whoever is alone", () => {
    expect(payOf(termsOf(input), [100_000], seatsFor(0, 1)[0]!)).toBe(7000);
  });

  it("splits among the department's people if it is for them, or filled by them", () => {
    expect(payOf(termsOf({ ...input, for: "marketing" }), [100_000], marketer)).toBe(3500);
    expect(payOf(termsOf({ ...input, scope: "department" }), [90_000], rep)).toBe(2100);
  });
});

describe("contest between departments", () => {
  const metrics = { marketing: "mqls", sales: "deals" };
  const terms = termsOf({ type: "contest", metrics, prize: 12_000 });

  it("scores each department against its own plan, its own score first", () => {
    const marketing = { metric: "mqls", unit: 1, attainment: true };
    const sales = { metric: "deals", unit: 2, attainment: true };
    expect(readingsOf(terms, marketer)).toEqual([marketing, sales]);
    expect(readingsOf(terms, rep)).toEqual([sales, marketing]);
    expect(terms.period).toBe("year");
  });

  it("splits the prize inside the winner, and halves it at a tie", () => {
    expect(payOf(terms, [1.3, 1.2], rep)).toBe(4000);
    expect(payOf(terms, [1.2, 1.3], marketer)).toBe(0);
    expect(seats.map((seat) => payOf(terms, [1.1, 1.1], seat))).toEqual([3000, 3000, 2000, 2000, 2000]);
  });
});

describe("contest between departments with a handicap", () => {
  const metrics = { marketing: "mqls", sales: "deals" };
  const input = { type: "contest", metrics, prize: 12_000, handicap: { sales: 0.2 } };

  it("counts from the head start of the one department", () => {
    const terms = termsOf(input);
    const won = (own: number, rival: number, seat: typeof rep) => payOf(terms, [own, rival], seat) > 0;
    expect([won(1.1, 1.2, rep), won(1.2, 1.1, marketer)]).toEqual([true, false]);
    expect([won(1, 1.3, rep), won(1.3, 1, marketer)]).toEqual([false, true]);
  });

  it("counts so in proportion, too", () => {
    const terms = termsOf({ ...input, award: "proportion" });
    expect(payOf(terms, [1, 1.2], rep)).toBeCloseTo((12_000 / 3) * 0.5, 9);
    expect(payOf(terms, [1.2, 1], marketer)).toBeCloseTo((12_000 / 2) * 0.5, 9);
  });
});

describe("contest between people", () => {
  const input = { type: "contest", between: "people", metric: "deals", prize: 6000 };

  it("reads the person's own result first", () => {
    expect(readingsOf(termsOf(input), seats[3]!).map((reading) => reading.unit)).toEqual([6, 5, 7]);
  });

  it("gives the prize to the best, or to those who tie for it", () => {
    expect(payOf(termsOf(input), [5, 4, 4], rep)).toBe(6000);
    expect(payOf(termsOf(input), [4, 5, 4], rep)).toBe(0);
    expect(payOf(termsOf(input), [5, 5, 4], rep)).toBe(3000);
  });

  it("shares it among several winners, the last place among those who tie for it", () => {
    const terms = termsOf({ ...input, winners: 2 });
    expect(payOf(terms, [5, 4, 4], rep)).toBe(3000);
    expect(payOf(terms, [4, 5, 4], rep)).toBe(1500);
    expect(payOf(termsOf({ ...input, winners: 9 }), [1, 5, 4], rep)).toBe(2000);
  });
});

describe("clawback", () => {
  it("takes back its share of the commission on what left early", () => {
    const terms = termsOf({ type: "clawback", rate: 0.1, share: 0.5 });
    expect(readingsOf(terms, rep)).toEqual([{ metric: "churnedEarly", unit: 5 }]);
    expect(payOf(terms, [8000], rep)).toBe(-400);
    expect(payOf(terms, [0], rep)).toBe(0);
  });

  it("undoes a commission of its rate exactly when all of it leaves", () => {
    const paid = payOf(termsOf({ type: "commission", metric: "booked", rate: 0.07 }), [8123.45], rep);
    expect(payOf(termsOf({ type: "clawback", rate: 0.07 }), [8123.45], rep)).toBe(-paid);
  });
});

describe("penalty", () => {
  it("fines each unit above what is free", () => {
    const terms = termsOf({ type: "penalty", metric: "optOuts", amount: 25, free: 2 });
    expect(payOf(terms, [5], marketer)).toBe(-75);
    expect(payOf(terms, [2], marketer)).toBe(0);
    expect(payOf(terms, [0], marketer)).toBe(0);
  });
});

describe("commission tiers that reach back", () => {
  it("pay the whole result at the rate of the tier it reaches: a cliff (WorldatWork: retroactive accelerators)", () => {
    const tiers = [
      { from: 10_000, times: 1.5 },
      { from: 20_000, times: 2 },
    ];
    const terms = termsOf({ type: "commission", metric: "booked", rate: 0.1, tiers, retroactive: true });
    expect(payOf(terms, [9999], rep)).toBe(999.9);
    expect(payOf(terms, [10_000], rep)).toBe(1500);
    expect(payOf(terms, [25_000], rep)).toBe(5000);
  });
});

describe("commission above a threshold", () => {
  const input = { type: "commission", metric: "booked", rate: 0.1, threshold: 20_000 };

  it("pays what lies above it, and takes what is missing only where that is said", () => {
    expect(payOf(termsOf(input), [26_000], rep)).toBe(600);
    expect(payOf(termsOf(input), [14_000], rep)).toBe(0);
    expect(payOf(termsOf({ ...input, shortfall: "taken" }), [14_000], rep)).toBe(-600);
  });

  it("can differ by department, and counts tiers from zero", () => {
    const byDepartment = termsOf({ ...input, threshold: { marketing: 0, sales: 25_000 } });
    expect(payOf(byDepartment, [26_000], rep)).toBe(100);
    expect(payOf(byDepartment, [26_000], marketer)).toBe(2600);
    const tiers = [{ from: 24_000, times: 2 }];
    // 4,000 at 10 %, 2,000 at 20 %
    expect(payOf(termsOf({ ...input, tiers }), [26_000], rep)).toBe(800);
  });

  it("moves with a ratchet: half of the way to the last result (Weitzman 1980)", () => {
    const terms = termsOf({ ...input, ratchet: 0.5 });
    expect(carryOf(terms, [26_000], rep, 20_000)).toBe(23_000);
    expect(payOf(terms, [26_000], rep, 23_000)).toBe(300);
  });
});

describe("payout by attainment", () => {
  const payout = [
    { at: 0.7, pays: 0.5 },
    { at: 1, pays: 1 },
    { at: 1.5, pays: 2 },
  ];
  const input = { type: "quota", metric: "booked", quota: 100_000, bonus: 4000, payout };
  const paidAt = (attainment: number, shape?: string) =>
    payOf(termsOf({ ...input, ...(shape && { shape }) }), [attainment * 100_000], rep);

  it("nothing under the threshold, straight lines between points, no more above the last", () => {
    expect([0.69, 0.7, 0.85, 1, 1.25, 1.5, 3].map((at) => paidAt(at))).toEqual([
      0, 2000, 3000, 4000, 6000, 8000, 8000,
    ]);
  });

  it("or in steps", () => {
    expect([0.69, 0.7, 0.85, 1, 1.25, 1.5].map((at) => paidAt(at, "steps"))).toEqual([
      0, 2000, 2000, 4000, 4000, 8000,
    ]);
  });
});

describe("spiff", () => {
  it("pays so much for each event, up to the first few", () => {
    const terms = termsOf({ type: "spiff", metric: "highTicketDeals", amount: 250 });
    expect(payOf(terms, [3], rep)).toBe(750);
    expect(payOf(termsOf({ type: "spiff", amount: 250, first: 2 }), [3], rep)).toBe(500);
    expect(readingsOf(termsOf({ type: "spiff", amount: 250 }), rep)).toEqual([{ metric: "deals", unit: 5 }]);
  });
});

describe("scorecard", () => {
  const measures = [
    { metric: "booked", weight: 3, target: 50_000, cap: 1.5 },
    { metric: "optOuts", scope: "company", target: 20, better: "lower", floor: 0.2 },
  ];
  const terms = termsOf({ type: "scorecard", measures, bonus: 2000 });

  it("pays the bonus on target, and weighs what is better and worse", () => {
    expect(payOf(terms, [50_000, 20], rep)).toBe(2000);
    // 1.2 of bookings at weight 3, 30 opt-outs of 20 count as one half: (3.6 + .5) / 4
    expect(payOf(terms, [60_000, 30], rep)).toBe(2050);
  });

  it("keeps each measure within its bounds", () => {
    // bookings count as 1.5 at most, opt-outs as .2 at least: (4.5 + .2) / 4
    expect(payOf(terms, [500_000, 200], rep)).toBe(2350);
    expect(payOf(terms, [-5000, 200], rep)).toBe(100);
    const strict = [{ metric: "booked", target: { marketing: 10, sales: 100 }, threshold: 0.8 }];
    const card = termsOf({ type: "scorecard", measures: strict, bonus: 1000 });
    expect([79, 80].map((booked) => payOf(card, [booked], rep))).toEqual([0, 800]);
    expect(payOf(card, [10], marketer)).toBe(1000);
    // Four fifths of a target of 100 that should be low are 120.
    const low = [{ metric: "optOuts", target: 100, better: "lower", threshold: 0.8 }];
    const guard = termsOf({ type: "scorecard", measures: low, bonus: 1000 });
    expect([120, 121].map((optOuts) => payOf(guard, [optOuts], rep))).toEqual([800, 0]);
  });

  it("reads every measure at its own scope", () => {
    expect(readingsOf(terms, rep)).toEqual([
      { metric: "booked", unit: 5 },
      { metric: "optOuts", unit: 0 },
    ]);
  });
});

describe("a pool that is not split equally", () => {
  const input = { type: "pool", metric: "booked", share: 0.1 };

  it("by role: a rep's part is twice a marketer's", () => {
    const terms = termsOf({ ...input, shares: { marketing: 1, sales: 2 } });
    // 2 marketers and 3 reps make 8 parts of 10,000
    expect(seats.map((seat) => payOf(terms, [80_000], seat))).toEqual([1000, 1000, 2000, 2000, 2000]);
    const reps = termsOf({ ...input, for: "sales", shares: { marketing: 1, sales: 2 } });
    expect(payOf(reps, [90_000], rep)).toBe(3000);
  });

  it("by contribution: one's own over the sum, of everybody it is for", () => {
    const by = { metric: "accepted" };
    const terms = termsOf({ ...input, split: "contribution", by });
    expect(readingsOf(terms, seats[1]!).map(({ metric, unit }) => [metric, unit])).toEqual([
      ["booked", 0],
      ["accepted", 4],
      ["accepted", 3],
      ["accepted", 5],
      ["accepted", 6],
      ["accepted", 7],
    ]);
    expect(payOf(terms, [10_000, 3, 1, 2, 2, 2], seats[1]!)).toBe(300);
    // squared: 9 of 9 + 1 + 4 + 4 + 4
    const steep = termsOf({ ...input, split: "contribution", by: { ...by, exponent: 2 } });
    expect(payOf(steep, [22_000, 3, 1, 2, 2, 2], seats[1]!)).toBe(900);
    expect(payOf(terms, [10_000, 0, 0, -2, 0, 0], rep)).toBe(200);
  });
});

describe("a contest with prizes for places", () => {
  const terms = termsOf({
    type: "contest",
    between: "people",
    metric: "deals",
    prize: 6000,
    prizes: [3, 2, 1],
  });

  it("pays them in order, and ties share those of their places", () => {
    expect(payOf(terms, [5, 4, 3], rep)).toBe(3000);
    expect(payOf(terms, [4, 5, 3], rep)).toBe(2000);
    expect(payOf(terms, [3, 5, 4], rep)).toBe(1000);
    expect(payOf(terms, [5, 5, 3], rep)).toBe(2500);
    expect(payOf(terms, [3, 3, 5], rep)).toBe(1500);
  });

  it("gives prizes of places that nobody can take to the others", () => {
    // two marketers: three parts and two, of five
    expect(payOf(terms, [5, 4], marketer)).toBe(3600);
  });
});

describe("a prize divided in proportion (Tullock 1980)", () => {
  const input = { type: "contest", between: "people", metric: "deals", prize: 6000, award: "proportion" };

  it("pays one's share of the sum of results, to a power where one is given", () => {
    expect(payOf(termsOf(input), [3, 2, 1], rep)).toBe(3000);
    expect(payOf(termsOf({ ...input, exponent: 2 }), [2, 1, 1], rep)).toBe(4000);
    expect(payOf(termsOf(input), [0, 0, -1], rep)).toBe(2000);
  });

  it("between departments, each share is split inside", () => {
    const metrics = { marketing: "mqls", sales: "deals" };
    const terms = termsOf({ type: "contest", metrics, prize: 6000, award: "proportion" });
    expect(payOf(terms, [1, 3], rep)).toBe(500);
    expect(payOf(terms, [3, 1], marketer)).toBe(2250);
  });
});

import { describe, expect, it } from "vitest";
import type { ComponentTerms } from "../../../../src/model/incentives/component.ts";
import { payOf, readingsOf } from "../../../../src/model/incentives/payroll.ts";
import { componentSchema } from "../../../../src/model/incentives/plan-schema.ts";
import { marketer, rep, seats } from "../seats.ts";

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

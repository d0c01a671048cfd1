import { describe, expect, it } from "vitest";
import type { ComponentTerms } from "../../../src/model/incentives/component.ts";
import { costOf } from "../../../src/model/incentives/cost-of.ts";
import { type MetricOf, planSample } from "../../../src/model/incentives/plan-sample.ts";
import { componentsSchema } from "../../../src/model/incentives/plan-schema.ts";
import { resolvePlan } from "../../../src/model/incentives/resolve-plan.ts";
import { UnmetTarget } from "../../../src/model/incentives/unmet-target.ts";
import { seatsFor } from "./seats.ts";

/** One marketer (unit 3), two reps (4, 5). Flows a week of each unit: leads, booked, opt-outs. */
const seats = seatsFor(1, 2);
const samples = [
  [
    [10, 3000, 0],
    [10, 3000, 0],
    [0, 3000, 0],
    [10, 3000, 0],
    [0, 1000, 0],
    [0, 2000, 0],
  ],
  [
    [20, 5000, 0],
    [20, 5000, 0],
    [0, 5000, 0],
    [20, 5000, 0],
    [0, 3000, 0],
    [0, 2000, 0],
  ],
];

const metricOf: MetricOf = (metric, flows, weeks, people) => {
  if (metric === "bookedPerLead") return flows[1]! / (flows[0] === 0 ? Number.NaN : flows[0]!);
  if (metric === "bookedEach") return (flows[1]! * weeks) / people;
  return flows[["leads", "booked", "optOuts"].indexOf(metric)]! * weeks;
};

function resolved(...components: readonly object[]): readonly (ComponentTerms & Record<string, unknown>)[] {
  const plan = { title: "A plan", metrics: {}, components: componentsSchema.parse(components) };
  const { title, components: terms } = resolvePlan(plan, seats, samples, metricOf);
  expect(title).toBe("A plan");
  return terms as readonly (ComponentTerms & Record<string, unknown>)[];
}

const costAYear = (terms: readonly ComponentTerms[]) =>
  terms.reduce((sum, one) => sum + costOf(one, planSample(samples, one.period, metricOf, seats))(one), 0);

describe("a target cost becomes the rate that meets it", () => {
  it("commission: the reps book 4,000 a week on average, 192,000 a year", () => {
    const [terms] = resolved({ type: "commission", for: "sales", metric: "booked", targetCost: 9600 });
    expect(terms).toEqual({
      type: "commission",
      for: "sales",
      period: "month",
      metric: "booked",
      scope: "person",
      rate: 0.05,
    });
  });

  it("pool: the share of the company's year", () => {
    expect(resolved({ type: "pool", metric: "booked", targetCost: 19_200 })[0]!.share).toBe(0.1);
  });

  it("contest: the prize is the target, whoever wins, and four times a year a quarter of it", () => {
    const metrics = { marketing: "leads", sales: "booked" };
    expect(resolved({ type: "contest", metrics, targetCost: 168_000 })[0]!.prize).toBe(168_000);
    const quarterly = { type: "contest", period: "quarter", metrics, targetCost: 168_000 };
    expect(resolved(quarterly)[0]!.prize).toBe(42_000);
  });

  it("quota: three of four quarters of reps make 24,000, one of them half as much again at double rate", () => {
    const quota = { type: "quota", for: "sales", metric: "booked", quota: 24_000, accelerator: 2 };
    // quarters: 12,000 and 24,000 in one run, 36,000 and 24,000 in the other: 0 + 1 + 2 + 1 bonuses in two runs
    expect(resolved({ ...quota, targetCost: 8000 })[0]!.bonus).toBe(1000);
  });

  it("penalty and clawback: what they take back", () => {
    const fine = { type: "penalty", for: "marketing", metric: "leads", free: 40, targetCost: 2400 };
    // months of 40 and 80 leads: on average 20 are fined, twelve times a year
    expect(resolved(fine)[0]!.amount).toBe(10);
    const back = { type: "clawback", for: "sales", metric: "booked", share: 0.5, targetCost: 9600 };
    expect(resolved(back)[0]!.rate).toBe(0.1);
  });

  it("a ratio is not multiplied by weeks, and nothing to divide by counts 0", () => {
    // 300 and 250 for the marketer, nothing for the reps: 275 a month on average
    const [terms] = resolved({ type: "commission", metric: "bookedPerLead", targetCost: 3300 });
    expect(terms!.rate).toBe(1);
    // 4,000 a week between three people, paid to each of the three: as the company books
    const each = { type: "commission", metric: "bookedEach", scope: "company", targetCost: 19_200 };
    expect(resolved(each)[0]!.rate).toBe(0.1);
  });

  it("meets the target under a cap, with the rate that this takes", () => {
    const capped = { type: "commission", for: "sales", metric: "booked", cap: 1000, targetCost: 19_200 };
    const [terms] = resolved(capped);
    // months of 4,000, 8,000, 12,000 and 8,000: at 1/10 they pay 400, 800, 1,000 and 800, so 18,000 a year
    expect(terms!.rate).toBeCloseTo(0.11, 9);
    expect(costAYear([terms!])).toBeCloseTo(19_200, 3);
  });

  it("nothing is a target too", () => {
    expect(resolved({ type: "pool", metric: "optOuts", targetCost: 0 })[0]!.share).toBe(0);
  });
});

describe("a quota relative to what is usual becomes absolute", () => {
  it("the mean of those it is for, over the period", () => {
    const quota = { type: "quota", metric: "booked", quotaOfReference: 1.5, bonus: 10 };
    expect(resolved({ ...quota, for: "sales" })[0]!.quota).toBe(1.5 * 2000 * 12);
    expect(resolved({ ...quota, for: "sales", scope: "department" })[0]!.quota).toBe(1.5 * 4000 * 12);
    expect(resolved({ ...quota, scope: "company", period: "month" })[0]!.quota).toBe(1.5 * 4000 * 4);
  });

  it("one for each department where it is for everyone, at one bonus that meets the target together", () => {
    const quota = { type: "quota", metric: "booked", quotaOfReference: 1, targetCost: 8000 };
    const terms = resolved(quota);
    expect(terms.map((one) => [one.for, one.quota])).toEqual([
      ["marketing", 48_000],
      ["sales", 24_000],
    ]);
    expect(terms[0]!.bonus).toBe(terms[1]!.bonus);
    expect(costAYear(terms)).toBeCloseTo(8000, 6);
  });
});

describe("thresholds relative to what is usual become absolute", () => {
  const commission = { type: "commission", metric: "booked", rate: 0.1 };

  it("a gate at 70 % of attainment: of the department's usual where it is for everyone", () => {
    const [sales] = resolved({ ...commission, for: "sales", gate: { ofReference: 0.7 } });
    expect(sales!.gate).toEqual({ from: 5600 });
    const [both] = resolved({ ...commission, gate: { ofReference: 0.7 } });
    expect(both!.gate).toEqual({ from: { marketing: 11_200, sales: 5600 } });
    const [company] = resolved({ ...commission, gate: { scope: "company", ofReference: 0.5 } });
    expect(company!.gate).toEqual({ scope: "company", from: 8000 });
  });

  it("multipliers, tiers, thresholds, measures and malus", () => {
    const steps = [0.5, 1].map((ofReference) => ({ ofReference, times: ofReference }));
    const [terms] = resolved({
      ...commission,
      for: "sales",
      multiplier: { steps },
      tiers: [{ ofReference: 1, times: 2 }],
      thresholdOfReference: 0.25,
      deferMonths: 3,
      malus: { metric: "booked", belowOfReference: 0.5 },
    });
    expect(terms).toMatchObject({
      multiplier: { steps: [{ from: 4000 }, { from: 8000 }] },
      tiers: [{ from: 8000, times: 2 }],
      threshold: 2000,
      malus: { below: 4000 },
    });
    const measures = [{ metric: "booked", targetOfReference: 1 }];
    const [card] = resolved({ type: "scorecard", measures, bonus: 5 });
    expect(card!.measures).toMatchObject([{ target: { marketing: 48_000, sales: 24_000 } }]);
    expect(JSON.stringify([terms, card])).not.toContain("OfReference");
  });

  it("what is never above 0 cannot be a measure", () => {
    const gated = { ...commission, gate: { metric: "optOuts", ofReference: 0.7 } };
    expect(() => resolved(gated)).toThrow(UnmetTarget);
    expect(() => resolved(gated)).toThrow("optOuts is not above 0 for marketing");
  });
});

describe("a target cost is met with modifiers on", () => {
  const commission = { type: "commission", for: "sales", metric: "booked" };
  it.each<[string, object]>([
    ["a gate", { gate: { from: 5000 } }],
    ["a multiplier", { multiplier: { steps: [0, 9000].map((from) => ({ from, times: 1 + from / 9000 })) } }],
    ["a floor", { floor: 100 }],
    ["a floor and a cap", { floor: 100, cap: 900 }],
    ["a draw", { draw: 300 }],
    ["a draw that is never recovered", { draw: 799 }],
    ["deferral with a malus", { deferMonths: 2, malus: { metric: "leads", below: 50, share: 0.5 } }],
    ["a ratchet", { threshold: 7000, ratchet: 0.3 }],
    ["cliffs", { tiers: [{ from: 8000, times: 2 }], retroactive: true }],
    ["everything at once", { gate: { from: 5000 }, cap: 1500, floor: 200, draw: 300 }],
  ])("%s", (_, modifier) => {
    const terms = resolved({ ...commission, ...modifier, targetCost: 19_200 });
    expect(Math.abs(costAYear(terms) / 19_200 - 1)).toBeLessThan(1e-6);
  });

  it.each<[string, object]>([
    ["a floor alone costs more", { floor: 900 }],
    ["a draw alone costs more", { draw: 900 }],
    ["a gate never opens", { gate: { from: 1e9 } }],
  ])("not where %s", (_, modifier) => {
    expect(() => resolved({ ...commission, ...modifier, targetCost: 19_200 })).toThrow(UnmetTarget);
  });
});

describe("the resolved plan", () => {
  const plan = [
    { type: "salary" },
    { type: "quota", metric: "booked", quotaOfReference: 1, targetCost: 8000 },
    { type: "contest", between: "people", metric: "booked", targetCost: 100 },
  ];

  it("is plain JSON that its own schema accepts, and resolving it again changes nothing", () => {
    const terms = resolved(...plan);
    expect(componentsSchema.parse(JSON.parse(JSON.stringify(terms)))).toEqual(terms);
    expect(resolved(...terms)).toEqual(terms);
    for (const one of terms) expect(Object.keys(one)).not.toContain("targetCost");
  });

  it("leaves what is absolute as it is", () => {
    const absolute = componentsSchema.parse([{ type: "commission", metric: "booked", rate: 0.123456789012 }]);
    expect(resolved(...absolute)).toEqual(absolute);
  });
});

describe("a target that cannot be met is the author's mistake", () => {
  it.each<[string, object, string]>([
    ["nothing to pay on", { type: "penalty", metric: "optOuts", targetCost: 5 }, "targetCost"],
    ["a cap in the way", { type: "commission", metric: "booked", cap: 1, targetCost: 5000 }, "targetCost"],
    [
      "no usual result",
      { type: "quota", metric: "leads", quotaOfReference: 1, bonus: 1 },
      "quotaOfReference",
    ],
  ])("%s", (_, component, field) => {
    let thrown: unknown;
    try {
      resolved({ type: "salary" }, component);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(UnmetTarget);
    expect(thrown).toMatchObject({ component: 1, field });
  });
});

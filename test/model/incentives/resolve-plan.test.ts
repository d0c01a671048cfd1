import { describe, expect, it } from "vitest";
import type { ComponentTerms } from "../../../src/model/incentives/component.ts";
import { costOf } from "../../../src/model/incentives/cost-of.ts";
import { type MetricOf, planSample } from "../../../src/model/incentives/plan-sample.ts";
import { componentsSchema } from "../../../src/model/incentives/plan-schema.ts";
import { resolvePlan } from "../../../src/model/incentives/resolve-plan.ts";
import { UnmetTarget } from "../../../src/model/incentives/unmet-target.ts";

/** One marketer (unit 3), two reps (4, 5). Flows a week of each unit: leads, booked, opt-outs. */
const headcount = { marketers: 1, reps: 2 };
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
  const { title, components: terms } = resolvePlan(plan, headcount, samples, metricOf);
  expect(title).toBe("A plan");
  return terms as readonly (ComponentTerms & Record<string, unknown>)[];
}

const costAYear = (terms: readonly ComponentTerms[]) =>
  terms.reduce((sum, one) => sum + costOf(one, planSample(samples, one.period, metricOf, headcount))(one), 0);

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

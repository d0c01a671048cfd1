import { describe, expect, it } from "vitest";
import { planCost } from "../../../src/experiments/pay/plan-costs.ts";
import { payChanges } from "../../../src/experiments/pay/summarise-pay.ts";
import { bonusesAtUsual, setCost, targetPay } from "../../../src/experiments/pay/target-pay.ts";
import type { PreparedArm } from "../../../src/experiments/prepare.ts";
import { componentsSchema } from "../../../src/model/incentives/plan-schema.ts";
import { flowIndex, flows } from "../../../src/model/ledger/flows.ts";
import { scenarioFromText } from "../../../src/scenario/scenario-from-text.ts";
import { armOf, type Months, measuredArm, measuredOf } from "../measured-of.ts";
import { type Paid, type People, paidTrial } from "./paid-trial.ts";

/** One marketer and three reps; the second rep is the least able. */
const people: People = [
  ["marketing", 1],
  ["sales", 2],
  ["sales", 0.5],
  ["sales", 1],
];
const quiet: Months = { deals: [0, 0, 0] };
const terms = componentsSchema.parse([
  { type: "salary" },
  { type: "commission", for: "sales", metric: "booked", rate: 0.05 },
]);

/** Three months with a salary of 1000 for everybody, and commissions of so much in each, by rep. */
const quarter = (...commissions: readonly (readonly number[])[]) =>
  paidTrial(
    people,
    [
      { weeksEach: 4, paid: people.map(() => [1000, 1000, 1000]) },
      { weeksEach: 4, paid: [[0, 0, 0], ...commissions] },
    ],
    quiet,
  );

describe("what people earned", () => {
  const results = [
    quarter([300, 0, 0], [0, 0, 0], [60, 0, 0]),
    quarter([600, 0, 0], [0, 0, 60], [0, 120, 0]),
  ];
  const arm = measuredArm({ ...armOf("a", results), components: terms });
  const earned = arm.pay.earned.found(arm);
  const of = (role: string, who: string | null) =>
    earned.find((one) => one.role === role && (one.person ?? one.third) === who)!;

  it("is a year's: four times a quarter's, salary and bonus together and apart", () => {
    const able = of("sales", "person 2");
    // 12,000 of salary, and 4 · 300 or 4 · 600 on top.
    expect(able).toMatchObject({ arm: "a.m", mean: 13_800, n: 2 });
    expect(able.sd).toBeCloseTo(1200 / Math.SQRT2, 8);
    expect(able.components.map(({ component, mean }) => [component, mean])).toEqual([
      [0, 12_000],
      [1, 1800],
    ]);
  });

  it("is the mean of several people, with the band of single ones over trials", () => {
    const all = of("sales", null);
    // Commissions of 1200, 0, 240 and 2400, 240, 480 a year: means of 480 and 1040.
    expect(all.mean).toBeCloseTo(12_760, 8);
    // In order 0, 240, 240, 480, 1200, 2400: a quarter of the way from the first, and three quarters toward the last.
    expect(all.bandLow).toBeCloseTo(12_060, 8);
    expect(all.bandHigh).toBeCloseTo(12_000 + 1200 + 0.75 * 1200, 8);
  });

  it("is told of a third by ability, and of nobody by a component that is not for them", () => {
    expect(of("sales", "lowest").components[1]!.mean).toBeCloseTo((0 + 240) / 2, 8);
    expect(of("sales", "middle").components[1]!.mean).toBeCloseTo((240 + 480) / 2, 8);
    expect(of("sales", "highest").components[1]!.mean).toBeCloseTo(1800, 8);
    // One marketer has no thirds.
    expect(earned.filter(({ role }) => role === "marketing").map(({ third }) => third)).toEqual([null, null]);
    expect(of("marketing", null).components.map(({ component }) => component)).toEqual([0]);
  });
});

describe("what changes for people", () => {
  it("is the difference a year on the same luck, and the share of people and trials with more", () => {
    const base = armOf("base", [
      quarter([0, 0, 0], [30, 0, 0], [60, 0, 0]),
      quarter([0, 0, 0], [30, 0, 0], [0, 0, 0]),
    ]);
    const plan = armOf("plan", [
      quarter([90, 0, 0], [30, 0, 0], [30, 0, 0]),
      quarter([30, 0, 0], [0, 0, 30 + 1e-13], [0, 0, 0]),
    ]);
    const changes = payChanges(measuredOf([base, plan]));
    const sales = changes.find(({ role, third, person }) => role === "sales" && !third && !person)!;
    expect(sales).toMatchObject({ market: "m", plan: "plan", baseline: "base", n: 2 });
    // 90 − 30 in three months among three people, then 30: 80 and 40 a year each.
    expect(sales.mean).toBeCloseTo(60, 8);
    // The first rep twice; nobody by rounding.
    expect(sales.gaining).toBeCloseTo(2 / 6, 12);
    const first = changes.find(({ person }) => person === "person 2")!;
    expect([first.mean, first.gaining]).toEqual([240, 1]);
  });

  it("is not told where other people are paid", () => {
    const others: People = [
      ["marketing", 1],
      ["sales", 2],
      ["sales", 0.5],
      ["sales", 3],
    ];
    const [one, two] = [people, others].map((who) =>
      armOf(
        "p",
        [1, 2].map(() => paidTrial(who, [{ weeksEach: 4, paid: who.map(() => [1, 1, 1]) }], quiet)),
      ),
    );
    const other = { id: "other.m", plan: "other", market: "m" };
    expect(payChanges(measuredOf([one!, { ...two!, arm: other }]))).toEqual([]);
    expect(payChanges(measuredOf([one!, { ...one!, arm: other }])).length).toBeGreaterThan(0);
  });
});

describe("how far people came", () => {
  const quota = componentsSchema.parse([
    { type: "quota", for: "sales", metric: "booked", period: "month", quota: 1000, bonus: 500 },
  ]);
  const trial = (...attainment: readonly (readonly number[])[]) => {
    const paid: Paid = {
      weeksEach: 4,
      paid: people.map(() => [0, 0]),
      attainment: [[Number.NaN, Number.NaN], ...attainment],
    };
    return paidTrial(people, [paid], { deals: [0, 0] });
  };
  const attained = (...trials: readonly ReturnType<typeof trial>[]) => {
    const arm = measuredArm({ ...armOf("a", trials), components: quota });
    return arm.pay.attained.found(arm);
  };

  it("is counted over people, periods and trials, in bins of ten points, the last from 200 % on", () => {
    const [found, ...thirds] = attained(
      trial([1, 0.4999], [0.3 - 1e-12, Number.NaN], [2, 7]),
      trial([0.5, 0.999], [0, Number.NaN], [1.05, 1.95]),
    );
    expect(thirds.map(({ third, cases }) => [third, cases])).toEqual([
      ["lowest", 2],
      ["middle", 4],
      ["highest", 4],
    ]);
    expect(found).toMatchObject({ arm: "a.m", component: 0, role: "sales", of: "quota", cases: 10 });
    const bins = Array(21).fill(0);
    // 1 and 1.05; .4999; .3 but for a hair; 2 and 7; .5; .999; 0; 1.95.
    for (const [bin, cases] of [
      [10, 2],
      [4, 1],
      [3, 1],
      [20, 2],
      [5, 1],
      [9, 1],
      [0, 1],
      [19, 1],
    ] as const)
      bins[bin] = cases / 10;
    expect(found!.bins.map((share) => Math.round(share * 1e12) / 1e12)).toEqual(bins);
    // In order 0, .3, .4999, .5, .999, 1, 1.05, 1.95, 2, 7: half-way between the fifth and the sixth.
    expect(found!.median).toBeCloseTo(0.9995, 12);
    // Of five each: 1, 2 and 7 made it, and 1.05 and 1.95.
    expect(found!.made.mean).toBeCloseTo((3 / 5 + 2 / 5) / 2, 12);
    // Under half are .4999 and .3, and 0; .5 is not.
    expect(found!.underHalf.mean).toBeCloseTo((2 / 5 + 1 / 5) / 2, 12);
    expect(found!.mean.mean).toBeCloseTo((10.7999 / 5 + 4.499 / 5) / 2, 10);
  });

  it("is not told where fewer than two trials have a case", () => {
    const none = [Number.NaN, Number.NaN];
    expect(attained(trial([1, 1], none, none), trial(none, none, none))).toEqual([]);
    expect(attained(trial([1, 1], none, none), trial(none, [1, 1], none))).toHaveLength(1);
  });
});

it("what is still owed is all of a department's, over components, where anybody owes anything", () => {
  const owing = (...each: readonly (readonly number[])[]) =>
    paidTrial(
      people,
      each.map((one): Paid => ({ weeksEach: 12, paid: people.map(() => [0]), owing: one })),
      quiet,
    );
  const owed = (...trials: readonly ReturnType<typeof owing>[]) => {
    const arm = measuredArm(armOf("a", trials));
    return arm.pay.owed.found(arm);
  };
  expect(owed(owing([0, 10, 20, 0], [0, 5, 0, 0]), owing([0, 0, 0, 0], [0, 0, 0, 1]))).toMatchObject([
    { arm: "a.m", role: "sales", mean: 18, n: 2 },
  ]);
  expect(owed(owing([0, 0, 0, 0]), owing([0, 0, 0, 0]))).toEqual([]);
  expect(owed(owing([4, 0, 0, 0]), owing([0, 0, 0, 0]))).toMatchObject([{ role: "marketing", mean: 2 }]);
});

describe("what a plan costs", () => {
  const read = scenarioFromText(`
name: costs
company: { marketers: { count: 2 }, reps: { count: 3 } }
plans:
  stated:
    components:
      - { type: salary, perWeek: 100 }
      - { type: commission, for: sales, metric: booked, rate: 0.05, scope: person }
  aimed:
    components:
      - { type: commission, for: sales, metric: booked, targetCost: 3000 }
      - { type: penalty, for: marketing, metric: rejected, targetCost: 500 }
markets: { healthy: healthy }
`);
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  const { scenario } = read;
  /** One run of the pilot: every rep books 200 a week, so that a department books 600. */
  const week = (booked: number) => flows.map((_, flow) => (flow === flowIndex.booked ? booked : 0));
  const samples = [[week(600), week(0), week(600), week(0), week(0), week(200), week(200), week(200)]];
  const { components } = scenario.plans.stated!;
  const prepared = {
    arm: { id: "stated.m", plan: "stated", market: "m" },
    plan: { scenario, key: "stated", name: "stated" },
    payPlan: { title: "", components },
    priors: { samples },
  } as unknown as PreparedArm;

  it("at usual behaviour is what each component pays one person a year, and bonuses of all together", () => {
    // A salary of 48 · 100; 5 % of 200 a week, 48 weeks.
    expect(targetPay(prepared, 6).map(({ role, component, amount }) => [role, component, amount])).toEqual([
      ["marketing", 0, 4800],
      ["sales", 0, 4800],
      ["sales", 1, 480],
    ]);
    expect(bonusesAtUsual(prepared, 6)).toBe(3 * 480);
  });

  it("was set to what is stated, less what is to be taken back", () => {
    expect(setCost(prepared)).toBeNull();
    expect(setCost({ ...prepared, plan: { ...prepared.plan, key: "aimed" } })).toBe(2500);
  });

  it("over the run is a year's, and a share of revenue and for each deal where trials bring any", () => {
    const trial = (bonuses: number, revenue: number, deals: number) =>
      paidTrial(people, [], { bonuses: [bonuses, bonuses], recurring: [revenue, 0], deals: [deals, 0] });
    const cost = (...all: readonly ReturnType<typeof trial>[]) => {
      const measured = measuredOf([armOf("stated", all)]);
      return planCost(prepared, measured.arms[0]!, measured);
    };
    const found = cost(trial(100, 1000, 4), trial(300, 2000, 5), trial(700, 0, 0));
    // Two months of 100 each are 1200 a year; the third trial brought nothing.
    expect(found).toMatchObject({ arm: "stated.m", setTo: null, atUsual: 1440 });
    expect(found.bonuses.mean).toBeCloseTo((1200 + 3600 + 8400) / 3, 8);
    expect(found.ofRevenue).toMatchObject({ n: 2 });
    expect(found.ofRevenue!.mean).toBeCloseTo((0.2 + 0.3) / 2, 12);
    expect(found.aDeal!.mean).toBeCloseTo((50 + 120) / 2, 10);
    const poor = cost(trial(100, 1000, 4), trial(300, 0, 0));
    expect([poor.ofRevenue, poor.aDeal]).toEqual([null, null]);
  });
});

import { describe, expect, it } from "vitest";
import { z } from "zod";
import { payComponents } from "../../../src/model/incentives/components/index.ts";
import {
  componentSchema,
  componentsSchema,
  metricsNamed,
} from "../../../src/model/incentives/plan-schema.ts";

/** What is wrong with some terms: "path: message" for each problem. */
function problems(input: unknown): readonly string[] {
  const { error } = componentSchema.safeParse(input);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
}

const quota = { type: "quota", metric: "booked", quota: 10, bonus: 5 };
const contest = { type: "contest", metrics: { marketing: "mqls", sales: "deals" }, prize: 1 };
const race = { type: "contest", between: "people", metric: "deals", prize: 1 };
const commission = { type: "commission", metric: "booked", rate: 0.1 };

describe("a mistake is named where it is", () => {
  it.each<[string, object, string]>([
    ["no rate", { ...commission, rate: undefined }, "rate: give either `rate` or `targetCost`"],
    [
      "two rates",
      { ...commission, targetCost: 9 },
      "targetCost: give either `rate` or `targetCost`, not both",
    ],
    ["quota without metric", { ...quota, metric: undefined }, "metric: name a metric: that the quota is on"],
    ["no quota", { ...quota, quota: undefined }, "quota: give either `quota` or `quotaOfReference`"],
    [
      "two quotas",
      { ...quota, quotaOfReference: 1 },
      "quotaOfReference: give either `quota` or `quotaOfReference`, not both",
    ],
    ["a quota of nothing", { ...quota, quota: 0 }, "quota: a quota must be above 0"],
    ["a negative cap", { ...commission, cap: -1 }, "cap: must not be negative"],
    [
      "contest without metrics",
      { ...contest, metrics: undefined },
      "metrics: a contest between departments needs `metrics: { marketing: …, sales: … }`",
    ],
    [
      "contest with half of them",
      { ...contest, metrics: { sales: "deals" } },
      "metrics.marketing: name a metric: that marketing is scored on",
    ],
    [
      "a race without a metric",
      { ...race, metric: undefined },
      "metric: a contest between people needs one `metric`",
    ],
    [
      "a race with metrics",
      { ...race, metrics: contest.metrics },
      "metrics: between people give one `metric` instead of `metrics`",
    ],
    [
      "departments on one metric",
      { ...contest, metric: "deals" },
      "metric: between departments give `metrics`, one for each department, instead of `metric`",
    ],
    [
      "a contest against nobody",
      { ...contest, for: "sales" },
      "for: a contest between departments is for everyone",
    ],
    [
      "winning departments counted",
      { ...contest, winners: 2 },
      "winners: `winners` counts people: give it in a contest between people",
    ],
    [
      "prizes that rise",
      { ...race, prizes: [1, 2] },
      "prizes: prizes must not rise from one place to the next, and the first must be above 0",
    ],
    [
      "prizes and winners",
      { ...race, prizes: [1], winners: 2 },
      "prizes: give either `winners`, who share equally, or `prizes` by place, not both",
    ],
    [
      "winners of a divided prize",
      { ...race, award: "proportion", winners: 2 },
      "winners: `winners` are about places: a prize divided in proportion has none",
    ],
    [
      "prizes for departments",
      { ...contest, prizes: [1] },
      "prizes: `prizes` are for places among people: give them in a contest between people",
    ],
    [
      "a gate without a threshold",
      { ...commission, gate: {} },
      "gate.from: give either `from` or `ofReference`",
    ],
    [
      "a gate on nothing",
      { ...contest, gate: { from: 1 } },
      "gate: `gate` needs a `metric`: the component has none of its own",
    ],
    ["a floor above the cap", { ...commission, floor: 2, cap: 1 }, "floor: `floor` must not be above `cap`"],
    [
      "a draw that the cap never lets be recovered",
      { ...commission, draw: 1, cap: 1 },
      "draw: `draw` must be below `cap`, or it is never recovered",
    ],
    [
      "months of a floor that is not there",
      { ...commission, floorMonths: 3 },
      "floorMonths: `floorMonths` says how long a `floor` holds: give one",
    ],
    [
      "a floor that ends within a quarter",
      { ...quota, floor: 5, floorMonths: 4 },
      "floorMonths: must end with a pay period: 3, 6, 9 … if it is paid by the quarter",
    ],
    [
      "half a quarter",
      { ...quota, months: { from: 2 } },
      "months: must begin and end with a pay period: `from` 1, 4, 7 … and `to` 3, 6, 9 … if it is paid by the quarter",
    ],
    [
      "months that end first",
      { ...commission, months: { from: 3, to: 2 } },
      "months.to: `to` must not be before `from`",
    ],
    [
      "a malus on what does not wait",
      { ...commission, malus: { metric: "churned", above: 1 } },
      "malus: `malus` cuts pay that waits: give `deferMonths` as well",
    ],
    [
      "a malus on what waits too shortly",
      { ...quota, deferMonths: 1, malus: { metric: "churned", above: 1 } },
      "deferMonths: with a `malus` it must be at least one pay period (quarter 3 months, year 12), or nothing waits when results come",
    ],
    [
      "two limits of a malus",
      { ...commission, deferMonths: 1, malus: { metric: "churned", above: 1, below: 0 } },
      "malus.above: give only one of `above`, `below`, `aboveOfReference` or `belowOfReference`",
    ],
    [
      "a ratchet on nothing",
      { ...commission, ratchet: 0.5 },
      "ratchet: `ratchet` is about a `threshold`: give one",
    ],
    [
      "two ways to move a quota",
      { ...quota, ratchet: 0.5, rebase: 1 },
      "rebase: cannot go with `ratchet`: each carries something to the next period, and one component carries one thing",
    ],
    [
      "an accelerator beside a table",
      { ...quota, accelerator: 2, payout: [{ at: 1, pays: 1 }] },
      "accelerator: `payout` says what is paid above the quota, too: leave out `accelerator`",
    ],
    [
      "contribution of nothing",
      { type: "pool", metric: "booked", share: 1, split: "contribution" },
      "by: a split by contribution needs to know by what: `by: { metric: booked }`",
    ],
    [
      "a pool for nobody",
      { type: "pool", metric: "booked", share: 1, shares: { marketing: 0, sales: 0 } },
      "shares: somebody that each pool is for must have a part of it above 0",
    ],
    [
      "a pool for those without a part",
      { type: "pool", for: "sales", metric: "booked", share: 1, shares: { marketing: 1, sales: 0 } },
      "shares: somebody that each pool is for must have a part of it above 0",
    ],
    [
      "a target of nothing",
      { type: "scorecard", bonus: 1, measures: [{ metric: "booked", target: 0 }] },
      "measures.0.target: a target must be above 0",
    ],
    ["no winner", { ...race, winners: 0 }, "winners: somebody must win"],
  ])("%s", (_, input, problem) => expect(problems(input)).toEqual([problem]));

  it.each([
    [
      [
        { from: 20, times: 2 },
        { from: 10, times: 3 },
      ],
    ],
    [[{ from: 0, times: 2 }]],
    [
      [
        { from: 9, times: 2 },
        { from: 9, times: 3 },
      ],
    ],
  ])("tiers that do not ascend: %j", (tiers) => {
    const message = "tiers: tiers must ascend: each `from` above the one before, the first above 0";
    expect(problems({ ...commission, tiers })).toEqual([message]);
  });

  it("tells everything at once, without following one mistake into another", () => {
    const found = problems({ type: "commission", metric: "booked", quotta: 3, cap: -1 });
    expect(found).toHaveLength(3);
    expect(found).toContain("rate: give either `rate` or `targetCost`");
    expect(found.some((problem) => problem.includes("quotta"))).toBe(true);
    expect(problems({ ...commission, rate: "much" })).toHaveLength(1);
  });

  it("lists the kinds of pay where one is unknown", () => {
    const [found] = problems({ type: "bonus" });
    expect(found).toMatch(/^type: /);
    for (const { type } of payComponents) expect(found).toContain(type);
    expect(problems(3)).toHaveLength(1);
  });

  it("asks for at least one component", () => {
    expect(componentsSchema.safeParse([]).error?.issues[0]?.message).toContain("at least one component");
  });
});

it("fills in what is usual", () => {
  expect(componentSchema.parse(quota)).toEqual({
    ...quota,
    for: "everyone",
    period: "quarter",
    scope: "person",
    accelerator: 0,
  });
});

it("says where metrics are named", () => {
  expect(metricsNamed(componentSchema.parse(contest))).toEqual([
    { metric: "mqls", path: ["metrics", "marketing"], scope: "person" },
    { metric: "deals", path: ["metrics", "sales"], scope: "person" },
  ]);
  expect(metricsNamed(componentSchema.parse(quota))).toEqual([
    { metric: "booked", path: ["metric"], scope: "person" },
  ]);
  expect(metricsNamed(componentSchema.parse({ type: "salary" }))).toEqual([]);
});

it("says where modifiers and measures name metrics, and whose result counts", () => {
  const named = (input: object) => metricsNamed(componentSchema.parse(input));
  const gate = { metric: "deals", from: 1 };
  expect(named({ ...commission, scope: "department", gate }).slice(1)).toEqual([
    { metric: "deals", path: ["gate", "metric"], scope: "department" },
  ]);
  const measures = [{ metric: "booked", scope: "company", target: 1 }];
  expect(named({ type: "scorecard", bonus: 1, measures })).toEqual([
    { metric: "booked", path: ["measures", 0, "metric"], scope: "company" },
  ]);
  const by = { metric: "accepted" };
  expect(named({ type: "pool", metric: "booked", share: 1, split: "contribution", by })).toEqual([
    { metric: "booked", path: ["metric"], scope: "company" },
    { metric: "accepted", path: ["by", "metric"], scope: "person" },
  ]);
});

it("tells editors which fields exclude each other", () => {
  const text = JSON.stringify(z.toJSONSchema(componentSchema, { io: "input" }));
  expect(text).toContain('{"oneOf":[{"required":["bonus"]},{"required":["targetCost"]}]}');
});

it("describes every field in its JSON Schema, once for each kind of pay", () => {
  const { oneOf = [], anyOf = [] } = z.toJSONSchema(componentSchema, { io: "input" });
  const kinds = [...oneOf, ...anyOf] as readonly { properties: Record<string, { description?: string }> }[];
  expect(kinds).toHaveLength(payComponents.length);
  for (const { properties } of kinds)
    for (const [field, { description }] of Object.entries(properties))
      if (field !== "type") expect(description, field).toBeTruthy();
});

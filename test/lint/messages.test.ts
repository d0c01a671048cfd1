import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { PlanFinding } from "../../src/lint/find-all.ts";
import { lintPlan } from "../../src/lint/lint-plan.ts";
import type { Priors } from "../../src/model/priors.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { muchModifiedTerms, termsOfType } from "../model/incentives/arbitrary-terms.ts";
import { priorsFor } from "./priors-for.ts";

type Given = Readonly<Record<string, unknown>>;

/** Where a rep usually books some 14,500 in a month. */
const company = { customers: { ticketMedian: 6500 } };
const salary = { type: "salary", perWeek: 1000 };

function scenarioOf(components: readonly Given[]): Scenario {
  const plans = { plan: { components: [salary, ...components] } };
  const read = scenarioFromText(JSON.stringify({ name: "lint", months: 24, company, plans }));
  if ("problems" in read)
    throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  return read.scenario;
}

let priors: Priors;
beforeAll(async () => {
  priors = await priorsFor(scenarioOf([]));
}, 240_000);

const foundIn = (components: readonly Given[]) =>
  lintPlan(scenarioOf(components), "plan", priors, undefined).findings;

/** Every number of a text, without what groups its thousands. */
function numbersIn(text: string): readonly string[] {
  return text.replaceAll(/(?<=\d)[,\u00a0\u202f ](?=\d{3})/g, "").match(/\d+(?:[.,]\d+)?/g) ?? [];
}

function isMeaningful({ message, remedy, figures = {} }: PlanFinding): void {
  for (const text of [message.en, message.ru, remedy.en, remedy.ru]) {
    expect(text).not.toMatch(/NaN|undefined|null|∞|Infinity|\u2013|\[object/);
    expect(text).not.toMatch(/[-\u2212]\d[\d.,]*\s?%/);
    // What stands in backticks is quoted from the file or to be written there.
    for (const number of numbersIn(text.replaceAll(/`[^`]*`/g, ""))) {
      expect(number.replace(/[.,]/, "").replace(/^0+|0+$/g, "").length, text).toBeLessThanOrEqual(5);
      expect(number.length, text).toBeLessThanOrEqual(13);
    }
  }
  for (const [name, value] of Object.entries(figures)) expect(Number.isFinite(value), name).toBe(true);
}

const kinds = [
  "commission",
  "quota",
  "scorecard",
  "spiff",
  "pool",
  "contest",
  "clawback",
  "penalty",
] as const;
const anyTerms = fc.oneof(
  ...kinds.map((type) => termsOfType(type)),
  muchModifiedTerms("commission", ["gate", "multiplier", "cap"]),
  muchModifiedTerms("quota", ["multiplier", "floor"]),
);

describe("messages", () => {
  it("have finite numbers that mean something, whatever the plan", () => {
    fc.assert(
      fc.property(fc.array(anyTerms, { minLength: 1, maxLength: 3 }), (plan) => {
        for (const finding of foundIn(plan)) isMeaningful(finding);
      }),
      { numRuns: 40 },
    );
  }, 120_000);

  it.each([
    [
      "a threshold near the usual result",
      { type: "commission", threshold: 15_000, tiers: [{ from: 20_000, times: 2 }] },
    ],
    ["a threshold above it", { type: "commission", threshold: 18_000, tiers: [{ from: 20_000, times: 3 }] }],
    ["a threshold that nobody reaches", { type: "commission", threshold: 1e9 }],
  ])("say no multiple of a usual rate where there is none: %s", (_, terms) => {
    const said = foundIn([{ for: "sales", metric: "booked", rate: 0.1, ...terms }]);
    for (const finding of said) isMeaningful(finding);
    for (const { message } of said) {
      const times = message.en.match(/([\d,.]+) times the usual rate/)?.[1];
      if (times !== undefined) expect(Number(times.replace(",", ""))).toBeLessThan(20);
    }
  });
});

/** A plan with some of its numbers changed. */
function mended(components: readonly Given[], { component, mends = [] }: PlanFinding): readonly Given[] {
  const copy = JSON.parse(JSON.stringify([salary, ...components])) as Given[];
  for (const { field, to } of mends) {
    let at = copy[component!] as Record<string | number, unknown>;
    for (const key of field.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
    at[field.at(-1)!] = to;
  }
  return copy.slice(1);
}

const commission = { type: "commission", for: "sales", metric: "booked", rate: 0.05 };
const quota = { type: "quota", for: "sales", period: "month", metric: "booked", bonus: 300 };
const card = { type: "scorecard", for: "sales", period: "month", bonus: 300 };
const deals = { metric: "deals", target: 2, cap: 1.5 };

/** A rule, a plan that it finds, and rules that rightly speak up once the fault no longer covers theirs. */
type Mended = readonly [string, readonly Given[], (readonly string[])?];

describe("a remedy that is a number", () => {
  const cases: readonly Mended[] = [
    ["typed-as-percent", [{ ...commission, rate: 5 }]],
    [
      "typed-as-percent",
      [{ type: "pool", for: "sales", metric: "contribution", share: 3, scope: "department" }],
    ],
    [
      "typed-as-percent",
      [{ ...quota, quota: 15_000, payout: [70, 100, 150].map((at) => ({ at, pays: at })) }],
    ],
    ["quota-nobody-reaches", [{ ...quota, quota: 180_000 }]],
    ["quota-nobody-reaches", [{ ...quota, quotaOfReference: 4 }]],
    ["quota-everybody-reaches", [{ ...quota, for: "marketing", metric: "mqls", quota: 1 }]],
    ["clawback-without-pay", [commission, { type: "clawback", for: "sales", rate: 0.2 }]],
    ["clawback-without-pay", [commission, { type: "clawback", for: "sales", metric: "churned", rate: 900 }]],
    ["quota-nobody-reaches", [{ ...card, measures: [deals, { metric: "booked", target: 180_000 }] }]],
    ["quota-nobody-reaches", [{ ...card, measures: [deals, { metric: "booked", targetOfReference: 5 }] }]],
    [
      "quota-nobody-reaches",
      [{ ...card, measures: [{ metric: "booked", target: { marketing: 1, sales: 90_000 } }] }],
    ],
    [
      "quota-everybody-reaches",
      [{ ...card, measures: [deals, { metric: "booked", scope: "company", target: 900, cap: 1 }] }],
    ],
    ["capped-out", [{ ...commission, cap: 500 }]],
    ["capped-out", [{ ...commission, cap: 700, tiers: [{ from: 12_000, times: 1.5 }] }]],
    ["gate-above-quota", [{ ...quota, quota: 12_000, accelerator: 1, gate: { from: 20_000 } }]],
    ["gate-above-quota", [{ ...quota, quotaOfReference: 0.9, accelerator: 1, gate: { ofReference: 1.4 } }]],
    ["never-moves", [{ ...commission, threshold: 1e9 }]],
    [
      "clawback-without-pay",
      [
        { type: "commission", for: "marketing", metric: "mqls", rate: 20 },
        { type: "penalty", for: "marketing", metric: "rejected", amount: 90 },
      ],
      // MQLs alone point away from profit; the fine, too large as it was, made up for that.
      ["off-profit"],
    ],
  ];
  it.each(cases.map(([rule, components, uncovers = []]) => ({ rule, components, uncovers })))(
    "of $rule clears the finding and raises no other of its weight",
    ({ rule, components, uncovers }) => {
      const before = foundIn(components);
      const finding = before.find((one) => one.rule === rule && one.mends !== undefined)!;
      expect(finding, before.map((one) => one.rule).join()).toBeDefined();
      const after = foundIn(mended(components, finding));
      const known = new Set(before.map((one) => one.rule));
      const isWorse = ({ rule: its, severity }: PlanFinding) =>
        its === rule || (severity !== "note" && !known.has(its) && !uncovers.includes(its));
      expect(after.filter(isWorse).map((one) => `${one.rule}: ${one.message.en}`)).toEqual([]);
    },
  );
});

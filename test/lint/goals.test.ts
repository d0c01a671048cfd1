import { beforeAll, describe, expect, it } from "vitest";
import { lintNotes } from "../../src/experiments/lint-notes.ts";
import type { PreparedArm } from "../../src/experiments/prepare.ts";
import { lintPlan } from "../../src/lint/lint-plan.ts";
import { planView } from "../../src/lint/plan-view.ts";
import type { Priors } from "../../src/model/priors.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { few, priorsFor } from "./priors-for.ts";

type Given = Readonly<Record<string, unknown>>;

const card = { type: "scorecard", for: "sales", period: "month", bonus: 300 };
const salary = { type: "salary", perWeek: 1000 };

function scenarioOf(components: readonly Given[], company: Given = {}) {
  const plans = { plan: { components } };
  const read = scenarioFromText(JSON.stringify({ name: "goals", months: 24, company, plans }));
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join());
  return read.scenario;
}

let priors: Priors;
/** A rep's usual deals in a month with their spread over months and people, and the company's contacts. */
let usual: {
  readonly deals: number;
  readonly spread: number;
  readonly contacts: number;
  readonly most: number;
};

beforeAll(async () => {
  priors = await priorsFor(scenarioOf([salary]), few);
  const measures = [
    { metric: "deals", target: 1 },
    { metric: "contacts", scope: "company", target: 1 },
  ];
  const [deals, contacts] = planView(scenarioOf([{ ...card, measures }]), "plan", priors, undefined).parts[0]!
    .results;
  usual = {
    deals: deals!.expected,
    spread: deals!.spread,
    contacts: contacts!.expected,
    most: contacts!.most,
  };
}, 120_000);

const foundIn = (measures: readonly Given[]) =>
  lintPlan(scenarioOf([salary, { ...card, measures }]), "plan", priors, undefined).findings;
const told = (measures: readonly Given[]) =>
  foundIn(measures)
    .filter(({ rule }) => /^quota|never/.test(rule))
    .map(({ rule, field, severity }) => [rule, field?.join("."), severity]);

/** What is said above an answer of trials of a plan. */
function notesOn(components: readonly Given[]) {
  const plan = { scenario: scenarioOf(components), key: "plan", name: "plan" };
  return lintNotes([{ plan, priors } as unknown as PreparedArm], 24).map(({ rule, field }) => [rule, field]);
}

describe("the target of a measure", () => {
  it("is told where one period in ten and fewer makes it, and not above: 1.28 spreads over the usual result", () => {
    const rules = (spreads: number) =>
      told([{ metric: "deals", target: usual.deals + spreads * usual.spread }]);
    expect(rules(1.3)).toEqual([["quota-nobody-reaches", "measures.0.target", "warning"]]);
    expect(rules(1.26)).toEqual([]);
  });

  it("is told where nineteen periods in twenty and more make it, and not below: 1.64 spreads under the usual result", () => {
    // Four reps' results together vary less than one's, so that a target under them is still above 0.
    const whole = (target: number) => told([{ metric: "booked", scope: "company", target }]);
    const { results } = planView(
      scenarioOf([{ ...card, measures: [{ metric: "booked", scope: "company", target: 1 }] }]),
      "plan",
      priors,
      undefined,
    ).parts[0]!;
    const { expected, spread } = results[0]!;
    expect(whole(expected - 1.66 * spread)).toEqual([
      ["quota-everybody-reaches", "measures.0.target", "warning"],
    ]);
    expect(whole(expected - 1.62 * spread)).toEqual([]);
  });

  it("is judged measure by measure, and said once where the measure does not move either", () => {
    const measures = [
      { metric: "deals", target: usual.deals },
      { metric: "booked", scope: "company", target: 1, cap: 1 },
      { metric: "revenue", target: 1e7 },
    ];
    expect(told(measures)).toEqual([
      ["quota-nobody-reaches", "measures.2.target", "warning"],
      ["quota-everybody-reaches", "measures.1.target", "warning"],
    ]);
  });

  it("is made from the other side where lower is better; a guard that can be crossed is a note", () => {
    const guard = (target: number) =>
      told([{ metric: "contacts", scope: "company", better: "lower", target, cap: 1 }]);
    expect(guard(usual.contacts / 1000)[0]![0]).toBe("quota-nobody-reaches");
    expect(guard(0.98 * usual.most)).toEqual([["quota-everybody-reaches", "measures.0.target", "note"]]);
    expect(guard(1.02 * usual.most)).toEqual([["quota-everybody-reaches", "measures.0.target", "warning"]]);
  });

  it("voids the answer where nothing is paid on the way to it, and leaves it where people are paid by how near they come", () => {
    const measure = { metric: "deals", target: usual.deals + 1.3 * usual.spread, floor: 0, cap: 1 };
    const far = { ...measure, target: 50 * usual.deals };
    const notes = (one: Given) => notesOn([salary, { ...card, measures: [one] }]);
    expect(notes(far)).toEqual([["quota-nobody-reaches", "measures.0.target"]]);
    expect(notes({ ...measure, threshold: 1 })).toEqual([["quota-nobody-reaches", "measures.0.target"]]);
    const near = { type: "quota", for: "sales", period: "month", metric: "deals", bonus: 300 };
    const high = { ...near, quota: usual.deals + 1.3 * usual.spread };
    expect(notesOn([salary, high])).toEqual([["quota-nobody-reaches", "quota"]]);
    const paid = {
      ...high,
      payout: [
        { at: 0.2, pays: 0.6 },
        { at: 1, pays: 1 },
      ],
    };
    expect(notesOn([salary, paid])).toEqual([]);
  });

  it("of another period is told with that period, but not of a rate, which is the same in all", () => {
    const of = (one: Given) => foundIn([one]).find(({ rule }) => rule === "quota-nobody-reaches")!.remedy.en;
    expect(of({ metric: "deals", target: 12 * usual.deals })).toContain("is near what comes in a year");
    expect(of({ metric: "mqlToDeal", scope: "company", target: 0.9 })).not.toContain("what comes");
  });
});

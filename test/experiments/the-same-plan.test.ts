import { beforeAll, describe, expect, it } from "vitest";
import { shownBlocks } from "../../src/cli/shown-blocks.ts";
import { inProcessEngine } from "../../src/engine/in-process.ts";
import { present, presentOnTerminal } from "../../src/experiments/present.ts";
import { answerSentence } from "../../src/experiments/sections/answer-sentence.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { type Answer, compare, resultsOf } from "./ask.ts";

const commission = { type: "commission", for: "sales", metric: "booked", rate: 0.05 };
const plan = (...components: readonly object[]) => ({
  components: [{ type: "salary", perWeek: 100 }, ...components],
});

/** One part in so many of equal length over a year. */
function cutInto(parts: number, terms: object) {
  const length = 12 / parts;
  return Array.from({ length: parts }, (_, part) => ({
    ...terms,
    months: { from: part * length + 1, ...(part < parts - 1 && { to: (part + 1) * length }) },
  }));
}

async function compared(plans: object, trials: number): Promise<Answer> {
  const read = scenarioFromText(
    JSON.stringify({
      name: "same",
      months: 12,
      trials,
      company: {
        customers: { count: 600, ticketMedian: 40_000 },
        marketers: { count: 2, teamSize: 0.06 },
        reps: { count: 2, teamSize: 0.06 },
        decisions: { foresightMonths: 1 },
        selling: { logitBase: -1 },
        timing: { deals: "byPay" },
      },
      plans,
      markets: { healthy: "healthy" },
    }),
  );
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  const { evaluate } = inProcessEngine();
  return compare(read.scenario, { evaluate, software: "0", people: true, pilotReplications: 1 });
}

describe("a plan and the same plan written in two", () => {
  let made: Answer;
  beforeAll(async () => {
    made = await compared({ whole: plan(commission), cut: plan(...cutInto(2, commission)) }, 3);
  }, 120_000);

  it("differ by exactly nothing in every metric, and nobody gains by either", () => {
    const { differences, verdicts, pay } = made.findings;
    expect(differences.length).toBeGreaterThan(50);
    for (const { mean, low, high, sd, p, relative } of differences.filter(({ n }) => n > 1)) {
      expect([mean, low, high, sd, p]).toEqual([0, 0, 0, 0, null]);
      expect([0, null]).toContain(relative);
    }
    expect(pay!.changes.length).toBeGreaterThan(3);
    for (const { mean, low, high, gaining } of pay!.changes)
      expect([mean, low, high, gaining]).toEqual([0, 0, 0, 0]);
    expect(verdicts).toMatchObject([
      { best: "whole", word: "same", against: [{ mean: 0, low: 0, high: 0 }] },
    ]);
  });

  it.each(["en", "ru"] as const)(
    "are told to bring the same, without better or worse and without a sign (%s)",
    (language) => {
      const { findings } = made;
      const sentence = answerSentence(findings, "healthy", language);
      expect(sentence).toMatch(language === "en" ? /the same/ : /в\sточности\sодно\sи\sто\sже/);
      const shown = shownBlocks(presentOnTerminal(findings, language), (text) => text);
      const blocks = present(findings, { language })
        .filter(({ id }) => ["answer", "differences", "pay-gains"].includes(id))
        .flatMap((section) => section.blocks);
      const answers = blocks.filter(({ kind }) => kind === "answer");
      const tables = blocks.filter(({ kind }) => kind === "table");
      expect(answers).toHaveLength(1);
      expect(tables.length).toBeGreaterThan(2);
      expect(JSON.stringify(answers)).not.toMatch(/better|worse|ahead|лучше|хуже|впереди/i);
      for (const text of [shown, JSON.stringify(answers), JSON.stringify(tables)])
        expect(text).not.toMatch(/[+\u2212]\d|(?<![\w.\u2013])-\d/);
    },
  );
});

describe("whatever carries something, in whatever period, cut into parts", () => {
  const cases = {
    quarters: [4, { ...commission, period: "quarter", draw: 900 }],
    thirds: [3, { ...commission, draw: 400 }],
    ratchet: [2, { ...commission, threshold: 500, ratchet: 0.5 }],
    capped: [4, { ...commission, period: "week", cap: 40 }],
    guaranteed: [3, { ...commission, floor: 300, floorMonths: 6 }],
    netted: [4, { type: "pool", metric: "profit", share: 0.02, negative: "carried", cap: 200 }],
    rebased: [2, { type: "quota", for: "sales", metric: "deals", quota: 1, bonus: 500, rebase: 1.1 }],
    taken: [3, { type: "penalty", metric: "leads", scope: "company", amount: 9 }],
  } as const satisfies Readonly<Record<string, readonly [number, object]>>;
  let made: Answer;
  beforeAll(async () => {
    const pairs = Object.entries(cases).flatMap(([name, [parts, terms]]) => [
      [name, plan(terms)],
      [`${name}-cut`, plan(...cutInto(parts, terms))],
    ]);
    made = await compared(Object.fromEntries(pairs), 2);
  }, 120_000);

  it.each(Object.keys(cases))("gives the same trials, pay, target pay and cost: %s", (name) => {
    const [whole, cut] = [name, `${name}-cut`].map((one) => resultsOf(made, one));
    for (const [trial, result] of whole!.entries())
      expect(cut![trial]!.flowValues).toEqual(result.flowValues);
    const { earned, costs, targets } = made.findings.pay!;
    const earnedIn = (one: string) =>
      earned
        .filter(({ arm }) => arm === `${one}.healthy`)
        .map(({ arm: _, components: _parts, ...estimate }) => estimate);
    expect(earnedIn(`${name}-cut`)).toEqual(earnedIn(name));
    const costOf = (one: string) => costs.find(({ arm }) => arm === `${one}.healthy`)!;
    expect(costOf(`${name}-cut`).bonuses.mean).toBeCloseTo(costOf(name).bonuses.mean, 4);
    const target = (one: string) =>
      targets
        .filter((each) => each.plan === one && each.component > 0)
        .reduce((sum, { amount }) => sum + amount, 0);
    const [one, other] = [target(name), target(`${name}-cut`)];
    expect(one).not.toBe(0);
    expect(Math.abs(other / one - 1)).toBeLessThan(1e-8);
  });
});

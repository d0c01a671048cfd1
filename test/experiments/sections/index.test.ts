import { describe, expect, it } from "vitest";
import { present } from "../../../src/experiments/present.ts";
import { answerSentence } from "../../../src/experiments/sections/answer-sentence.ts";
import type { Findings } from "../../../src/findings/findings.ts";
import type { Block } from "../../../src/report/section.ts";
import { exampleCrossing } from "../example-crossing.ts";
import { exampleFindings } from "../example-findings.ts";
import { exampleSingle } from "../example-single.ts";

const blocksOf = (findings: Findings, id: string): readonly Block[] =>
  present(findings).find((section) => section.id === id)?.blocks ?? [];

function tables(blocks: readonly Block[]) {
  return blocks.filter((block) => block.kind === "table");
}

const texts = (findings: Findings): string => JSON.stringify(present(findings).map(({ blocks }) => blocks));

describe("present", () => {
  it("answers for each market, and hedges where it is not decided", () => {
    const answers = blocksOf(exampleFindings(), "answer").filter((block) => block.kind === "answer");
    expect(answers.map(({ tone }) => tone)).toEqual(["decided", "open"]);
    expect(answers[0]!.text).toMatch(/^Healthy market: Shared pool is better\..*95% interval \+\d/);
    expect(answers[1]!.text).toMatch(
      /^Dying market: open, these trials cannot tell.*About 34 batches of \d+ trials would/,
    );
  });

  it("says of one plan too that no interval holds what all learned from one pilot", () => {
    const single = exampleSingle();
    const taught = { ...single, trials: { ...single.trials, batches: 1 } };
    const answerTo = (findings: Findings) => JSON.stringify(blocksOf(findings, "answer"));
    expect(answerTo(taught)).toContain("All people learned what their levers do from one pilot");
    expect(answerTo(single)).not.toContain("from one pilot");
  });

  it("tells the plan in force apart from another of its title", () => {
    const { plans, ...rest } = exampleFindings();
    const [one, other] = plans.map((plan) => ({ ...plan, title: "Shared pool" }));
    const inForce = { plan: one!.name, title: "Shared pool", referencePay: {} };
    const setup = JSON.stringify(blocksOf({ ...rest, plans: [one!, other!], inForce }, "setup"));
    expect(setup).toContain(`In force until the first day: Shared pool (${one!.name}).`);
    const elsewhere = { ...inForce, plan: null, title: "Typical plan" };
    expect(JSON.stringify(blocksOf({ ...rest, plans, inForce: elsewhere }, "setup"))).toContain(
      "In force until the first day: Typical plan.",
    );
  });

  it("puts real cost beside profit, what customers felt, and need where it did not go its own way", () => {
    const findings = exampleFindings();
    const run = (arm: string, metric: string) =>
      findings.totals.find((one) => one.arm === arm && one.metric === metric && one.span === "run")!.mean;
    const [healthy, dying] = blocksOf(findings, "answer").flatMap((block) =>
      block.kind === "answer" ? [block.detail ?? []] : [],
    );
    expect(healthy![0]).toBe(
      "Of the doubt in this difference 45% is what people happened to learn, each of 10 batches from a pilot of its own; the rest is the luck of the trials.",
    );
    expect(healthy![1]).toContain(`ends at ${(run("pool.healthy", "profit") / 1e6).toFixed(2)}M`);
    expect(Number(healthy![1]!.match(/after paying ([\d.]+)K/)![1])).toBeCloseTo(
      run("pool.healthy", "bonuses") / 1000,
      -1,
    );
    expect(healthy![2]).toMatch(/^Under Shared pool, against Department contest: Leads .*Revenue \+\d+%\.$/);
    expect(healthy).toHaveLength(3);
    expect(dying).toHaveLength(3);
    const sessions = findings.totals.map((total) =>
      total.arm.endsWith("dying") && total.metric === "needIndex" ? { ...total, mean: 0.8 } : total,
    );
    const told = blocksOf({ ...findings, totals: sessions }, "answer").flatMap((block) =>
      block.kind === "answer" ? (block.detail ?? []) : [],
    );
    expect(told).toHaveLength(7);
    expect(told.at(-1)).toMatch(/fallen to 0\.07 .* brought it to 0\.80\.$/);
  });

  it("claims no lead where the interval leaves no digit of it", () => {
    const findings = exampleFindings();
    const [first] = findings.verdicts;
    const rival = { ...first!.against[0]!, mean: 38_000, low: -290_000, high: 366_000 };
    const level = { ...findings, verdicts: [{ ...first!, word: "open" as const, against: [rival] }] };
    expect(answerSentence(level, "healthy")).toMatch(/is level with .* −300K to \+400K/);
  });

  it("says in words where nothing varies, in the place of an interval of width nothing", () => {
    const findings = exampleFindings();
    const differences = findings.differences.map((one) =>
      one.metric === "leads" ? { ...one, low: one.mean, high: one.mean, sd: 0, p: null, learned: null } : one,
    );
    const [healthy] = tables(blocksOf({ ...findings, differences }, "differences"));
    expect(healthy!.rows.find(([name]) => name === "Leads")!.slice(2)).toEqual([
      "the same in every trial",
      expect.any(String),
      "–",
      "–",
    ]);
    const verdicts = findings.verdicts.map((one) => ({
      ...one,
      word: "better" as const,
      against: one.against.map((rival) => ({ ...rival, low: rival.mean, high: rival.mean, sd: 0, p: null })),
    }));
    expect(answerSentence({ ...findings, verdicts }, "healthy")).toMatch(/\(the same in every trial\)\.$/);
  });

  it("prints no end of an interval that is the same for opposite verdicts", () => {
    const findings = exampleFindings();
    const [first] = findings.verdicts;
    const said = (low: number) => {
      const rival = { ...first!.against[0]!, mean: 150_000, low, high: 300_000 };
      return answerSentence({ ...findings, verdicts: [{ ...first!, against: [rival] }] }, "healthy");
    };
    expect(said(400)).toMatch(/interval \+0\.4K to \+300\.0K/);
    expect(said(-400)).toMatch(/interval −0\.4K to \+300\.0K/);
  });

  it("leads from revenue to profit by lines that add up", () => {
    const findings = exampleFindings();
    const of = (arm: string, metric: string) =>
      findings.totals.find((one) => one.arm === arm && one.metric === metric && one.span === "run")!.mean;
    const [, healthy] = tables(blocksOf(findings, "plans"));
    const number = (cell: string | undefined) => Number(cell?.replaceAll(",", "").replace("\u2212", "-"));
    const line = (name: string) =>
      healthy!.rows
        .find(([first]) => first === name)!
        .slice(1)
        .map(number);
    for (const [column, arm] of ["contest.healthy", "pool.healthy"].entries()) {
      const costs = ["Cost of goods", "Touches", "Salaries", "Strategy sessions"].map(
        (name) => line(name)[column]!,
      );
      const sum = costs.reduce((total, cost) => total + cost, line("Revenue")[column]!);
      expect(Math.abs(sum - of(arm, "profitBeforeBonuses") / 1000)).toBeLessThan(3);
      expect(line("Bonuses")[column]).toBe(Math.round(-of(arm, "bonuses") / 1000));
    }
    // What the second plan has more of is marked, and what it has no more of is not.
    const difference = (name: string) => healthy!.rows.find(([first]) => first === name)!.at(-1);
    expect(difference("Profit after bonuses")).toMatch(/^\+[\d,]+$/);
    expect(difference("Salaries")).toBe("0");
    expect(difference("Cost of goods")).toMatch(/^\u2212[\d,]+$/);
    const gap = line("Profit after bonuses");
    expect(Math.abs(gap[1]! - gap[0]! - gap[2]!)).toBeLessThanOrEqual(1);
    const unknown = findings.totals.filter(({ metric }) => metric !== "touchCost");
    expect(tables(blocksOf({ ...findings, totals: unknown }, "plans"))).toHaveLength(1);
  });

  it("draws months, and weeks where a run is too short for months", () => {
    const text = (findings: Findings) =>
      JSON.stringify(blocksOf(findings, "over-time").find((b) => b.kind === "chart" && b.name === "leads"));
    expect(text(exampleFindings())).toContain("Lead volume a month");
    expect(text(exampleFindings()).match(/"mean":/g)!.length).toBeLessThanOrEqual(4 * 24 + 2);
    expect(text({ ...exampleFindings(), months: 3 })).toContain("Lead volume a week");
  });

  it("says the same to a terminal", () => {
    const [first] = blocksOf(exampleFindings(), "answer");
    expect(answerSentence(exampleFindings(), "healthy")).toBe(first?.kind === "answer" ? first.text : "");
    expect(answerSentence(exampleFindings(), "elsewhere")).toBe("");
  });

  it("puts the number of each arm under its plan", () => {
    const findings = exampleFindings();
    const [healthy, dying] = tables(blocksOf(findings, "arms"));
    expect(healthy!.head).toEqual(["Metric", "Department contest", "Shared pool"]);
    const total = findings.totals.find(
      (one) => one.arm === "pool.dying" && one.metric === "leadFit" && one.span === "run",
    )!;
    const row = dying!.rows.find(([name]) => name === "Lead quality")!;
    expect(Number.parseFloat(row[2]!)).toBeCloseTo(total.mean, 3);
  });

  it("draws volume, quality, pressure and revenue first, with a file name each", () => {
    const charts = blocksOf(exampleFindings(), "over-time").filter((block) => block.kind === "chart");
    expect(charts.map(({ name }) => name)).toEqual([
      "leads",
      "lead-fit",
      "pressure",
      "revenue",
      "need-index",
      "mql-to-deal",
      "discount",
      "opt-outs",
    ]);
  });

  it("starts volumes at zero, and says so where an axis does not", () => {
    for (const block of blocksOf(exampleFindings(), "over-time")) {
      if (block.kind !== "chart") continue;
      const zero = JSON.stringify(block.spec).includes('"zero":true');
      expect(zero).toBe(block.name !== "lead-fit");
      expect(JSON.stringify(block.spec).includes("does not start at zero")).toBe(!zero);
    }
  });

  it("says first of all that a run was interrupted", () => {
    const [first] = blocksOf(exampleCrossing(), "question");
    expect(first).toMatchObject({
      kind: "answer",
      tone: "open",
      text: expect.stringMatching(/23 of 60 trials/),
    });
    expect(texts(exampleFindings())).not.toContain("interrupted");
  });

  it("names the plan beside a metric where there is more than one other", () => {
    const firstOf = (findings: Findings) => tables(blocksOf(findings, "answer"))[0]!.rows[0]![0];
    expect(firstOf(exampleFindings())).toBe("Leads");
    expect(firstOf(exampleCrossing())).toBe("Leads: Plan number 1");
  });

  it("says of one plan what it pays, and not what others would cost", () => {
    const [, second] = blocksOf(exampleFindings(), "plans");
    expect(second).toMatchObject({ kind: "paragraph" });
    expect(blocksOf(exampleSingle(), "plans").some(({ kind }) => kind === "paragraph")).toBe(false);
  });

  it("compares nothing where there is one plan", () => {
    const ids = present(exampleSingle()).map(({ id }) => id);
    expect(ids).not.toContain("differences");
    expect(blocksOf(exampleSingle(), "answer")).toHaveLength(1);
    expect(texts(exampleSingle())).not.toContain("paired");
  });

  it("puts what was observed beside what was simulated, with no error where nothing was observed", () => {
    const [deals] = tables(blocksOf(exampleSingle(), "observed"));
    expect(deals!.rows[0]).toEqual(["1", "0", "3.00", "–"]);
    expect(deals!.rows[1]).toEqual(["2", "12.0", "13.2", "+10%"]);
  });

  it("holds seven plans in three markets", () => {
    const found = tables(blocksOf(exampleCrossing(), "differences"));
    expect(found).toHaveLength(3);
    expect(found[0]!.rows).toHaveLength(6 * 12);
    expect(answerSentence(exampleCrossing(), "m1")).toMatch(/cannot tell which plan is best/);
    const [, open] = blocksOf(exampleCrossing(), "answer").filter((block) => block.kind === "answer");
    expect(open!.detail![0]).toMatch(
      /^May be the best: Plan number 3, Plan number 1, Plan number 0\. Ruled out: Plan number 2\./,
    );
  });

  it("has rows as long as their heads, different names for charts, and no hole in a sentence", () => {
    for (const findings of [exampleFindings(), exampleSingle(), exampleCrossing()]) {
      const blocks = present(findings).flatMap((section) => section.blocks);
      for (const { head, rows } of tables(blocks)) {
        expect(rows.every((row) => row.length === head.length)).toBe(true);
      }
      const names = blocks.flatMap((block) => (block.kind === "chart" ? [block.name] : []));
      expect(new Set(names).size).toBe(names.length);
      expect(texts(findings)).not.toMatch(/NaN|undefined|\[object|Infinity/);
    }
  });

  it("measures against the first plan of each market where markets have different plans", () => {
    const findings = exampleFindings();
    const turned = [...findings.arms.slice(0, 2), findings.arms[3]!, findings.arms[2]!];
    const captions = tables(blocksOf({ ...findings, arms: turned }, "differences")).map(
      ({ caption }) => caption,
    );
    expect(captions[0]).toContain("difference from Department contest");
    expect(captions[1]).toContain("difference from Shared pool");
  });

  it("gives an amount instead of a share of a loss", () => {
    const findings = exampleFindings();
    const totals = findings.totals.map((total) =>
      total.arm === "contest.dying" && total.metric === "profit" ? { ...total, mean: -5 } : total,
    );
    const [, dying] = tables(blocksOf({ ...findings, totals }, "differences"));
    expect(dying!.rows.find(([name]) => name === "Profit after bonuses")![3]).toBe("–");
  });

  it("leaves no English in a Russian report but names, and no hole in a sentence", () => {
    for (const findings of [exampleFindings(), exampleSingle(), exampleCrossing()]) {
      const titled = {
        ...findings,
        question: "",
        notes: "",
        plans: findings.plans.map((plan, place) => ({ ...plan, title: `План ${place}` })),
        markets: findings.markets.map((market, place) => ({ ...market, title: `Рынок ${place}` })),
      };
      const sections = present(titled, { language: "ru" });
      const said = sections.map(({ heading, blocks }) => [
        heading,
        blocks.filter(({ kind }) => kind !== "code"),
      ]);
      const text = JSON.stringify(said);
      expect(text.match(/[a-z]{2,}(?:[\s,;:]+[a-z]{2,}){2,}/gi)).toBeNull();
      expect(text).not.toMatch(/NaN|undefined|\[object|Infinity/);
      const prose = JSON.stringify(said, (name, value) =>
        name === "spec" || name === "kind" ? undefined : value,
      );
      const names = /^(MQL|Truce|EUR|seed|manifest|json|assumed|compare)$/;
      const words = prose.match(/(?<!["\w-])[a-z]{2,}(?!["\w-])/gi) ?? [];
      expect(words.filter((word) => !names.test(word))).toEqual([]);
    }
  });

  it("writes a Russian report with decimal commas, and terms of pay in Russian", () => {
    const sections = present(exampleFindings(), { language: "ru" });
    const [terms] = tables(sections.find(({ id }) => id === "plans")!.blocks);
    expect(terms!.rows[1]!.slice(0, 4)).toEqual(["Department contest", "Соревнование", "все", "год"]);
    expect(terms!.rows[1]![4]).toContain("приз: ");
    const [healthy] = tables(sections.find(({ id }) => id === "arms")!.blocks);
    for (const cell of healthy!.rows.flatMap((row) => row.slice(1))) expect(cell).not.toMatch(/\d\.\d/);
  });

  it("tells how to get the same numbers again", () => {
    const code = (command?: string) =>
      present(exampleFindings(), command === undefined ? {} : { command })
        .at(-1)!
        .blocks.find((block) => block.kind === "code");
    expect(code()).toMatchObject({
      text: expect.stringContaining("--seed 1 --trials 60 --batches 10 --months 24"),
    });
    expect(code("truce compare mine.yaml")).toMatchObject({ text: "truce compare mine.yaml" });
  });
});

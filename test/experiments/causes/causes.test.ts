import { beforeAll, describe, expect, it } from "vitest";
import { inProcessEngine } from "../../../src/engine/in-process.ts";
import { causes as causesExperiment } from "../../../src/experiments/causes/causes.ts";
import type { Overlap } from "../../../src/experiments/causes/causes-note.ts";
import { keptMetrics } from "../../../src/experiments/causes/pair-differences.ts";
import { planCauses } from "../../../src/experiments/causes/plan-causes.ts";
import { answerOfCauses } from "../../../src/experiments/causes/sections/answer.ts";
import { causesView } from "../../../src/experiments/causes/sections/causes-view.ts";
import type { KnownFindings } from "../../../src/experiments/known-findings.ts";
import { knownFindings } from "../../../src/experiments/known-findings.ts";
import { present } from "../../../src/experiments/present.ts";
import { viewOf } from "../../../src/experiments/sections/findings-view.ts";
import { tryArms } from "../../../src/experiments/try-arms.ts";
import type { Difference } from "../../../src/findings/numbers.ts";
import { metricNamed } from "../../../src/metrics/index.ts";
import { metricValue } from "../../../src/metrics/tally.ts";
import { causePresets, sixCauses } from "../../../src/scenario/presets/causes/index.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { scenarioFromText } from "../../../src/scenario/scenario-from-text.ts";
import { switched } from "../../../src/scenario/switch-cause.ts";
import { meanInterval } from "../../../src/statistics/mean-interval.ts";
import { studentTQuantile, studentTTail } from "../../../src/statistics/student-t.ts";
import type { Progress } from "../../../src/trial/progress.ts";
import { type Answer, causes, resultsOf } from "../ask.ts";

function scenarioOf(more = "", company = ""): Scenario {
  const read = scenarioFromText(`
name: small
title: A small company
months: 8
trials: 3
plan: { preset: pool, bonusPot: 2000 }
${more}
company:
  customers: { count: 400 }
  marketers: { count: 2, teamSize: 0.04 }
  reps: { count: 2, teamSize: 0.04 }
  need: { ratePerDay: 0.01 }
  decisions: { foresightMonths: 2 }
  selling: { logitBase: -1, cycleDays: { median: 0, p90: 0 }, dropOut: 0 }
${company}
`);
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  return read.scenario;
}

function tables(findings: KnownFindings) {
  const blocks = present(findings, { language: "en" }).find(({ id }) => id === "answer")!.blocks;
  return blocks.flatMap((block) => (block.kind === "table" ? [block] : []));
}

const options = { evaluate: inProcessEngine().evaluate, software: "test", pilotReplications: 1, batches: 2 };
const named = (...names: string[]) => causePresets.filter(({ name }) => names.includes(name));

describe("the arms", () => {
  const base = scenarioOf();
  const { arms, note } = planCauses(base, sixCauses);
  const armOf = (name: string) => arms.find((arm) => arm.name === name)!.scenario;

  it("hold nothing that was counted in reality, which was in one company: of a metric that causes are not about there would be no value", () => {
    const counted = scenarioOf("observed: [{ metric: contacts, months: [30] }]");
    expect(counted.observed).toHaveLength(1);
    expect(keptMetrics).not.toContain("contacts");
    for (const { scenario } of planCauses(counted, sixCauses).arms) expect(scenario.observed).toEqual([]);
  });

  it("are none, each alone, all but each and all, and differ from each other", () => {
    const names = sixCauses.map(({ name }) => name);
    const wanted = ["none", "all", ...names, ...names.map((name) => `all-but-${name}`)];
    expect(arms.map(({ name }) => name)).toEqual(expect.arrayContaining(wanted));
    expect(new Set(arms.map(({ scenario }) => scenario.fingerprint)).size).toBe(arms.length);
    expect(armOf("none").fingerprint).toBe(base.fingerprint);
  });

  it("answer each question by two arms that differ in one cause", () => {
    for (const { kind, cause, variant, plan, baseline } of note.pairs) {
      if ((kind !== "alone" && kind !== "onTop") || variant !== null) continue;
      const preset = sixCauses.find(({ name }) => name === cause)!;
      expect(preset.isOn(armOf(plan))).toBe(true);
      expect(preset.isOn(armOf(baseline))).toBe(false);
      for (const other of sixCauses.filter((one) => one !== preset))
        expect(other.isOn(armOf(baseline))).toBe(other.isOn(armOf(plan)));
    }
  });

  it("of a troubled company are the same arms from the other end", () => {
    const troubled = sixCauses.reduce((one, cause) => switched(one, cause, "on"), base);
    const there = planCauses(base, sixCauses, { variants: true });
    const back = planCauses(troubled, sixCauses, { variants: true });
    expect(back.note.direction).toBe("remove");
    expect(back.note.pairs).toEqual(there.note.pairs);
    for (const { name, scenario } of there.arms)
      expect(back.arms.find((arm) => arm.name === name)!.scenario.fingerprint).toBe(scenario.fingerprint);
  });

  it("leave alone what is not on in a company that has causes", () => {
    const { note: its } = planCauses(scenarioOf("market: dying"), sixCauses);
    expect(its.direction).toBe("remove");
    expect(its.causes.map(({ name }) => name)).toEqual(["ineffective-lead-generation"]);
    expect(its.left).toHaveLength(5);
  });

  it("say nothing of blame and sessions where there is no manager", () => {
    const { note: its } = planCauses(
      scenarioOf("", "  manager: none"),
      named("ineffective-lead-generation", "value-conflict"),
    );
    expect(new Set(its.pairs.map(({ kind }) => kind))).toEqual(new Set(["alone", "onTop", "all"]));
    expect(its.pairs.flatMap(({ variant }) => variant ?? [])).toEqual(["same-values"]);
  });

  it("are few unless variants are asked for, which add arms and take none away", () => {
    const more = planCauses(base, sixCauses, { variants: true });
    expect(arms.length).toBeLessThan(20);
    expect(more.arms.length).toBeGreaterThan(arms.length);
    expect(more.arms.map(({ name }) => name)).toEqual(expect.arrayContaining(arms.map(({ name }) => name)));
    expect(more.note.pairs).toEqual(expect.arrayContaining([...note.pairs]));
  });

  it("set opposite values against as much care for shared ones, on which the sums agree", () => {
    const pair = note.pairs.find(({ variant }) => variant === "same-values")!;
    expect([pair.plan, pair.baseline]).toEqual(["value-conflict", "value-conflict.same-values"]);
    const care = (name: string, role: "marketers" | "reps") =>
      armOf(name).company[role].volumeValue + armOf(name).company[role].qualityValue;
    for (const role of ["marketers", "reps"] as const)
      expect(care(pair.baseline, role)).toBe(care(pair.plan, role));
  });

  it("say which causes stay on because nobody asked about them", () => {
    const dead = scenarioOf("market: dying");
    const { note: its } = planCauses(dead, named("poor-optimisation"));
    expect([its.direction, its.kept.map(({ name }) => name)]).toEqual([
      "add",
      ["ineffective-lead-generation"],
    ]);
    expect(note.kept).toEqual([]);
  });

  it("are refused where a cause cannot be switched, with the others that can, be it one", () => {
    const { company } = base;
    const alone: Scenario = {
      ...base,
      company: { ...company, manager: { ...company.manager, background: "none" } },
    };
    const hintOf = (...only: readonly string[]) => causesExperiment.refuse([alone], { only })?.hint;
    expect(hintOf("managers-background", "value-conflict")).toBe("Leave it out with --only value-conflict");
    expect(hintOf("managers-background")).toBeUndefined();
    expect(causesExperiment.refuse([alone], { only: ["value-conflict"] })).toBeUndefined();
  });

  it("refuse two forms of the same cause, of which one cannot be removed alone", async () => {
    await expect(
      causes(base, options, { only: ["ineffective-lead-generation", "broken-funnel"] }),
    ).rejects.toThrow("broken-funnel is another form of ineffective-lead-generation");
  });
});

describe("findings on causes", () => {
  let findings: KnownFindings;
  let made: Answer;
  beforeAll(async () => {
    const only = ["managers-background", "ineffective-lead-generation"];
    made = await causes(scenarioOf("language: en"), options, { only });
    findings = made.findings;
  }, 60_000);

  it("are read back as they were written", () => {
    const written = JSON.parse(JSON.stringify(findings));
    expect(knownFindings.parse(written)).toEqual(written);
  });

  it("hold a paired difference for every pair, equal to that of the means", () => {
    const meanOf = (plan: string) =>
      findings.totals.find(
        (one) => one.arm === `${plan}.healthy` && one.metric === "profit" && one.span === "run",
      )!.mean;
    for (const { plan, baseline } of findings.causes!.pairs) {
      const found = findings.differences.find(
        (one) =>
          one.plan === plan && one.baseline === baseline && one.metric === "profit" && one.span === "run",
      );
      expect(found?.mean).toBeCloseTo(meanOf(plan) - meanOf(baseline), 2);
    }
  });

  it("adjust for causes without regard to their variants", () => {
    const ofCauses = findings.causes!.pairs.filter(
      ({ kind, variant }) => kind === "alone" && variant === null,
    );
    const found = ofCauses.map(
      ({ plan, baseline }) =>
        findings.differences.find(
          (one) =>
            one.plan === plan && one.baseline === baseline && one.metric === "profit" && one.span === "run",
        )!,
    );
    // Two batches have one degree of freedom, and all pairs of a kind are one family.
    for (const { mean, high, p } of found) {
      const error = (high - mean) / studentTQuantile(1 - 0.025 / found.length, 1);
      expect(p).toBeCloseTo(Math.min(1, found.length * 2 * studentTTail(Math.abs(mean) / error, 1)), 4);
    }
  });

  it("say what all causes do beyond their sum, trial by trial", () => {
    const { overlap, pairs } = findings.causes!;
    const profit = (name: string) =>
      resultsOf(made, name).map((result) => metricValue(metricNamed("profit")!, result, 0, 0, result.weeks));
    const change = ({ plan, baseline }: (typeof pairs)[number]) =>
      profit(plan).map((value, trial) => value - profit(baseline)[trial]!);
    const single = pairs.filter(({ kind, variant }) => kind === "alone" && variant === null).map(change);
    const all = change(pairs.find(({ kind }) => kind === "all")!);
    const beyond = all.map((value, trial) => value - single.reduce((sum, one) => sum + one[trial]!, 0));
    const { mean, low } = meanInterval(beyond, made.measured.batches);
    expect(overlap!.beyond.mean).toBeCloseTo(mean, 2);
    expect(overlap!.beyond.low).toBeCloseTo(low, 2);
    expect(overlap!.sum.mean + overlap!.beyond.mean).toBeCloseTo(meanInterval(all).mean, 2);
  });

  it("tell whom the manager blamed in shares that are shares", () => {
    const troubled = findings.manager!.filter(({ explained }) => explained > 0);
    expect(troubled.length).toBeGreaterThan(0);
    for (const note of troubled) {
      const sum = (list: readonly number[]) => list.reduce((all, one) => all + one, 0);
      expect(sum(note.blamed)).toBeCloseTo(note.explained, 6);
      expect(sum(note.posterior!)).toBeCloseTo(1, 6);
      if (note.truth) expect(sum(note.truth)).toBeCloseTo(1, 6);
      expect(sum(note.months.flatMap(({ blamed }) => [...blamed]))).toBeCloseTo(note.explained, 6);
    }
  });

  it("measure the conflict in units of the company without causes", () => {
    const base = findings.conflict!.find(({ arm }) => arm === "none.healthy")!;
    expect(base.index.mean).toBeCloseTo(1, 6);
    expect(findings.conflict).toHaveLength(findings.arms.length);
  });

  it.each(["en", "ru"] as const)("are a report without NaN in %s", (language) => {
    const sections = present(findings, { language });
    const ids = sections.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(["answer", "switched", "manager", "blame", "conflict"]));
    expect(JSON.stringify(sections)).not.toMatch(/NaN|undefined|Infinity/);
    const charts = sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === "chart" ? [block.name] : [])),
    );
    expect(charts).toEqual(["tornado", "blame"]);
  });

  it("put variants beneath their cause, and say of each outcome how sure it is", () => {
    const titles = tables(findings)[0]!.rows.map(([title]) => title!);
    const first = titles.indexOf("The manager's background");
    expect(titles.slice(first, first + 3)).toEqual([
      "The manager's background",
      "The manager's background, without assumed sizes",
      "The manager's background, if from marketing",
    ]);
    const outcomes = tables(findings)[1]!;
    expect(outcomes.rows.map(([title]) => title)).toEqual(titles);
    expect(outcomes.rows.at(-1)![0]).toBe("All together");
    expect(outcomes.rows.filter((row) => row.some((cell) => cell.includes("±")))).not.toHaveLength(0);
  });
});

describe("the answer", () => {
  const said = (changes: Readonly<Record<string, Partial<Difference>>>, overlap?: Overlap) => {
    const note = planCauses(scenarioOf("language: en"), sixCauses).note;
    const view = viewOf(
      {
        ...blank,
        differences: note.pairs.map(({ plan, baseline, kind, variant }) => ({
          ...difference(plan, baseline),
          ...(variant === null && kind === "alone" ? changes[plan] : undefined),
        })),
      },
      "en",
    );
    return answerOfCauses(causesView(view, { ...note, overlap }));
  };
  const difference = (plan: string, baseline: string): Difference => ({
    ...{ plan, baseline, market: "healthy", metric: "profit", unit: "company", span: "run" },
    ...{ mean: 0, low: -1, high: 1, sd: 1, n: 6, relative: 0, p: 1, learned: null },
  });
  let blank: KnownFindings;
  const told: Progress[] = [];
  beforeAll(async () => {
    const onProgress = (progress: Progress) => {
      if (progress.phase === "pilot") told.push(progress);
    };
    const only = ["poor-optimisation"];
    const { findings } = await causes(scenarioOf("language: en"), { ...options, onProgress }, { only });
    blank = findings;
  }, 60_000);

  it("was got by pilots that were told of as one", () => {
    const [first] = told;
    expect(told.map(({ done }) => done)).toEqual(told.map((_, place) => place + 1));
    expect(told.every(({ total }) => total === first!.total)).toBe(true);
    expect(told.at(-1)!.done).toBe(first!.total);
  });

  it("names the largest cost that is no luck, and says which estimate is larger", () => {
    const { text, tone, detail } = said({
      "unclear-responsibility": { mean: -45, low: -58, high: -32, p: 0.003 },
      "ineffective-lead-generation": { mean: -46, low: -87, high: -5, p: 0.17 },
    });
    expect(tone).toBe("decided");
    expect(text).toMatch(/^Unclear responsibility is the largest clear cost/);
    expect(detail.join(" ")).toContain("larger still, but may be luck: Ineffective lead generation.");
  });

  it("names what made profit larger, where that is no luck", () => {
    const gain = { mean: 45, low: 32, high: 58, p: 0.003 };
    const better = "By itself this made profit larger, not smaller, in these trials: ";
    const { detail } = said({
      "unclear-responsibility": gain,
      "ineffective-lead-generation": { ...gain, low: -5, p: 0.17 },
    });
    expect(detail).toContain(`${better}Unclear responsibility.`);
    const loss = said({ "unclear-responsibility": { mean: -45, low: -58, high: -32, p: 0.003 } });
    expect(loss.detail.join(" ")).not.toContain(better);
  });

  it("is open where all learned from one pilot, and says that no interval holds its luck", () => {
    const { trials } = blank;
    blank = { ...blank, trials: { ...trials, batches: 1 } };
    const { tone, detail } = said({ "unclear-responsibility": { mean: -45, low: -58, high: -32, p: 0.003 } });
    blank = { ...blank, trials };
    expect(tone).toBe("open");
    expect(detail.join(" ")).toContain("from one pilot");
  });

  it("is open where every interval holds zero", () => {
    expect(said({ "unclear-responsibility": { mean: -45, low: -100, high: 10, p: 0.2 } })).toMatchObject({
      tone: "open",
      text: expect.stringMatching(/^No cause clearly/),
    });
  });

  it("claims an overlap only beyond chance", () => {
    const estimate = (mean: number) => ({ mean, low: mean - 10, high: mean + 10, sd: 1, n: 6 });
    const words = (p: number) =>
      said({}, { sum: estimate(-80), beyond: { ...estimate(12), p } }).detail.join(" ");
    expect(words(0.6)).toContain("these trials cannot tell the two apart");
    expect(words(0.001)).toMatch(/\+12 .*beyond the sum/);
  });
});

describe("what people were used to", () => {
  it("is the same in every arm, found out in the company as its file states it, so that what a cause does does not vanish", async () => {
    const base = scenarioOf(
      "planInForce: { components: [{ type: salary }, { type: commission, for: sales, metric: booked, rate: 0.05 }] }",
    );
    const plan = causesExperiment.plan([base], { only: ["value-conflict", "unclear-responsibility"] });
    const size = { trials: 2, batches: 2, seed: 1, months: 2 };
    const { arms } = await tryArms(plan, size, options);
    expect(new Set(arms.map(({ plan: { scenario } }) => scenario.company)).size).toBeGreaterThan(2);
    expect(new Set(arms.map(({ inForce }) => inForce)).size).toBe(1);
    // And batch by batch, by what its people believe: each is at rest at the norm.
    for (const batch of [0, 1])
      expect(new Set(arms.map(({ batches }) => batches[batch]!.inForce)).size).toBe(1);
    const [{ inForce, batches }] = arms as [(typeof arms)[0]];
    const rests = batches.map((learned) => learned.inForce);
    expect(rests[0]!.marginalCost).not.toEqual(rests[1]!.marginalCost);
    for (const { referencePay, usual } of rests)
      expect({ referencePay, usual }).toEqual({ referencePay: inForce.referencePay, usual: inForce.usual });
    expect(inForce.referencePay.rep).toBeGreaterThan(inForce.referencePay.marketer);
    expect(inForce.marginalCost.rep.work!.every((cost) => cost > 0)).toBe(true);
    // Marketers are paid nothing for results: their norm costs nothing.
    expect(
      Object.values(inForce.marginalCost.marketer)
        .flat()
        .every((cost) => cost === 0),
    ).toBe(true);
  });
});

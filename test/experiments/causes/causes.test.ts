import { beforeAll, describe, expect, it } from "vitest";
import { findingsSchema } from "../../../src/cli/findings-schema.ts";
import { inProcessEngine } from "../../../src/engine/in-process.ts";
import { causes } from "../../../src/experiments/causes/causes.ts";
import { planCauses } from "../../../src/experiments/causes/plan-causes.ts";
import type { Findings } from "../../../src/experiments/findings.ts";
import { present } from "../../../src/experiments/sections/index.ts";
import { causePresets, sixCauses } from "../../../src/scenario/presets/causes/index.ts";
import type { Scenario } from "../../../src/scenario/scenario.ts";
import { scenarioFromText } from "../../../src/scenario/scenario-from-text.ts";
import { switched } from "../../../src/scenario/switch-cause.ts";

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
  marketers: { count: 2 }
  reps: { count: 2 }
  need: { ratePerDay: 0.01 }
  decisions: { foresightMonths: 2 }
${company}
`);
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  return read.scenario;
}

const options = { evaluate: inProcessEngine().evaluate, software: "test", pilotReplications: 2 };
const named = (...names: string[]) => causePresets.filter(({ name }) => names.includes(name));

describe("the arms", () => {
  const base = scenarioOf();
  const { arms, note } = planCauses(base, sixCauses);
  const armOf = (name: string) => arms.find((arm) => arm.name === name)!.scenario;

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
    const back = planCauses(troubled, sixCauses);
    expect(back.note.direction).toBe("remove");
    expect(back.note.pairs).toEqual(note.pairs);
    for (const { name, scenario } of arms)
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
    expect(its.pairs.every(({ variant }) => variant === null)).toBe(true);
  });
});

describe("findings on causes", () => {
  let findings: Findings;
  beforeAll(async () => {
    const asked = named("managers-background", "ineffective-lead-generation");
    ({ findings } = await causes(scenarioOf("language: en"), options, asked));
  }, 60_000);

  it("are read back as they were written", () => {
    const written = JSON.parse(JSON.stringify(findings));
    expect(findingsSchema.parse(written)).toEqual(written);
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
});

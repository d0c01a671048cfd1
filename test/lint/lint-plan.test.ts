import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { PlanFinding } from "../../src/lint/find-all.ts";
import { lintPlan } from "../../src/lint/lint-plan.ts";
import { lintRules } from "../../src/lint/rules/index.ts";
import type { InForce } from "../../src/model/in-force.ts";
import type { Priors } from "../../src/model/priors.ts";
import { inForceOf } from "../../src/pilot/in-force-of.ts";
import { payPlanOf } from "../../src/pilot/pay-plan-of.ts";
import { planPresets } from "../../src/scenario/presets/plans/index.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { type Defect, defects, harmless, type Surroundings, type Terms } from "./planted-defects.ts";
import { few, priorsFor } from "./priors-for.ts";

const document = readFileSync("docs/lint.md", "utf8").replace(/\s+/g, " ");
const presetNames = planPresets.map(({ name }) => name);

function scenarioOf(plans: unknown, { months = 24, measurement = "shared" }: Surroundings = {}): Scenario {
  const text = JSON.stringify({
    name: "lint",
    months,
    company: { measurement },
    planInForce: "typical",
    plans,
  });
  const read = scenarioFromText(text);
  if ("problems" in read)
    throw new Error(read.problems.map(({ path, message }) => `${path}: ${message}`).join("\n"));
  return read.scenario;
}

const presets = scenarioOf(Object.fromEntries(presetNames.map((name) => [name, name])));
let priors: Priors;
/** What people are used to under the typical plan, whatever is planted into another. */
let inForce: InForce;
let planted: readonly Planted[];

beforeAll(async () => {
  priors = await priorsFor(presets, few);
  inForce = inForceOf(presets, priors);
  planted = plantEverywhere();
}, 240_000);

const foundIn = (components: readonly Terms[], around?: Surroundings): readonly PlanFinding[] =>
  lintPlan(scenarioOf({ plan: { components } }, around), "plan", priors, inForce).findings;

const absolute = (preset: string) => payPlanOf(presets, preset, priors).components as readonly Terms[];
const rulesOf = (found: readonly PlanFinding[]) => [...new Set(found.map(({ rule }) => rule))].sort();

describe("presets", () => {
  it.each([
    ["contest", ["off-profit", "pulling-apart"]],
    ["contest-aligned", ["off-profit", "pulling-apart"]],
    ["pool", ["weak-pay", "wide-pool"]],
    ["commission", []],
    ["quota", ["cliff", "discounted-accelerator", "unlimited-pay"]],
    ["hybrid", ["wide-pool"]],
    ["scorecard", []],
    ["ratcheted-quota", ["cliff"]],
    ["gated-commission", ["discounted-accelerator", "unlimited-pay"]],
    ["net-value", ["cliff"]],
    ["salary-only", ["no-marginal-pay"]],
    ["typical", []],
  ])("%s has the findings that it rightly has", (preset, expected) => {
    expect(rulesOf(lintPlan(presets, preset, priors, inForce).findings)).toEqual(expected);
  });

  it("are read alike however far people look ahead", () => {
    const company = { decisions: { continuation: 0.9 } };
    const read = scenarioFromText(
      JSON.stringify({ name: "ahead", company, plans: { "ratcheted-quota": "ratcheted-quota" } }),
    );
    if ("problems" in read) throw new Error("the scenario is wrong");
    const messages = (scenario: Scenario) =>
      lintPlan(scenario, "ratcheted-quota", priors, inForce).findings.map(({ message }) => message.en);
    expect(messages(read.scenario)).toEqual(messages(presets));
  });

  it("are found the same with rates stated as with rates set on the pilot", () => {
    for (const preset of presetNames) {
      expect(rulesOf(foundIn(absolute(preset)))).toEqual(
        rulesOf(lintPlan(presets, preset, priors, inForce).findings),
      );
    }
  });
});

interface Planted {
  readonly defect: Defect;
  readonly preset: string;
  readonly after: readonly PlanFinding[];
  readonly hit: boolean;
  readonly alarms: readonly string[];
}

/** What is new against the plan without the defect; planted components stand at the end, so places stay. */
function news(before: readonly PlanFinding[], after: readonly PlanFinding[]): readonly PlanFinding[] {
  const keyOf = ({ rule, component, message }: PlanFinding) => JSON.stringify([rule, component, message.en]);
  const known = new Set(before.map(keyOf));
  return after.filter((finding) => !known.has(keyOf(finding)));
}

function plantEverywhere(): readonly Planted[] {
  const sounds = new Map<string, readonly PlanFinding[]>();
  const foundBefore = (preset: string, around?: Surroundings) => {
    const key = JSON.stringify([preset, around]);
    const found = sounds.get(key) ?? foundIn(absolute(preset), around);
    sounds.set(key, found);
    return found;
  };
  return defects.flatMap((defect) =>
    presetNames.flatMap((preset) => {
      const plan = defect.plant(absolute(preset));
      if (plan === undefined) return [];
      const before = foundBefore(preset, defect.around);
      const after = foundIn(plan, defect.around);
      const allowed = new Set([defect.rule, ...(defect.also ?? []), ...before.map(({ rule }) => rule)]);
      const alarms = after.filter(({ rule, severity }) => severity !== "note" && !allowed.has(rule));
      return [
        {
          defect,
          preset,
          after,
          hit: news(before, after).some(({ rule }) => rule === defect.rule),
          alarms: rulesOf(alarms),
        },
      ];
    }),
  );
}

describe("planted defects", () => {
  it("are found, and hardly anything else is", () => {
    const all = planted;
    const hits = all.filter(({ hit }) => hit).length;
    const alarmed = all.filter(({ alarms }) => alarms.length > 0);
    const kinds = new Set(all.map(({ defect }) => defect.kind)).size;
    console.log(
      `lint: ${kinds} kinds of defects, ${all.length} planted, ${hits} found (${((100 * hits) / all.length).toFixed(1)} %), ` +
        `${alarmed.length} with a false alarm beside (${((100 * alarmed.length) / all.length).toFixed(1)} %)`,
    );
    for (const { defect, preset } of all.filter(({ hit }) => !hit))
      console.log(`  missed: ${defect.kind} in ${preset}`);
    for (const { defect, preset, alarms } of alarmed)
      console.log(`  false: ${alarms} for ${defect.kind} in ${preset}`);
    const told = `plants defects of ${kinds} kinds into every preset that they fit, ${all.length} plans, of which ${hits} are found`;
    expect(document.includes(told), told).toBe(true);
    const beside = `${alarmed.length} have an alarm beside`;
    expect(document.includes(beside), beside).toBe(true);
    expect(hits / all.length).toBeGreaterThanOrEqual(0.95);
    expect(alarmed.length / all.length).toBeLessThanOrEqual(0.05);
  });

  it("are of rules that exist, one at least of each, and every kind fits a preset", () => {
    const names = new Set(lintRules.map(({ name }) => name));
    expect(new Set(defects.map(({ rule }) => rule))).toEqual(names);
    for (const { rule, plant, kind } of defects) {
      expect(names).toContain(rule);
      expect(
        presetNames.some((preset) => plant(absolute(preset)) !== undefined),
        kind,
      ).toBe(true);
    }
  });
});

describe("harmless changes", () => {
  it("raise hardly any alarm", () => {
    const all = harmless.flatMap(({ kind, change }) =>
      presetNames.map((preset) => {
        const before = new Set(rulesOf(lintPlan(presets, preset, priors, inForce).findings));
        const found = foundIn(change(absolute(preset))).filter(
          ({ rule, severity }) => severity !== "note" && !before.has(rule),
        );
        return { kind, preset, alarms: rulesOf(found) };
      }),
    );
    const alarmed = all.filter(({ alarms }) => alarms.length > 0);
    console.log(`lint: ${all.length} harmless changes, ${alarmed.length} with a false alarm`);
    for (const { kind, preset, alarms } of alarmed)
      console.log(`  false: ${alarms} for ${kind} in ${preset}`);
    const told = `${all.length} harmless changes (other amounts, another order) raise ${alarmed.length} ${alarmed.length === 1 ? "alarm" : "alarms"}`;
    expect(document.includes(told), told).toBe(true);
    expect(alarmed.length / all.length).toBeLessThanOrEqual(0.05);
  });
});

describe("findings", () => {
  it("say the same in both languages, with no number missing", () => {
    for (const { message, remedy } of planted.flatMap(({ after }) => after)) {
      for (const text of [message.en, message.ru, remedy.en, remedy.ru]) {
        expect(text.length).toBeGreaterThan(10);
        expect(text).not.toMatch(/NaN|undefined|null|∞|Infinity/);
      }
      expect(message.ru).toMatch(/[а-яё]/);
    }
  });
});

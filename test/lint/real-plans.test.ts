import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { PlanFinding } from "../../src/lint/find-all.ts";
import { lintPlan } from "../../src/lint/lint-plan.ts";
import { lintStated } from "../../src/lint/lint-stated.ts";
import type { InForce } from "../../src/model/in-force.ts";
import type { Priors } from "../../src/model/priors.ts";
import { inForceOf } from "../../src/pilot/in-force-of.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import { priorsFor } from "./priors-for.ts";
import { type RealFault, realFaults } from "./real-plan-faults.ts";
import { realPlans, scenarioOf } from "./real-plans.ts";
import { settled } from "./settled-findings.ts";

const document = readFileSync("docs/lint.md", "utf8").replace(/\s+/g, " ");
const perCent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

describe("plans from public descriptions", () => {
  it("are at least thirty, of many kinds", () => {
    expect(realPlans.length).toBeGreaterThanOrEqual(30);
    const kinds = new Set(realPlans.flatMap(({ parts }) => parts.map(({ type }) => type)));
    expect([...kinds].sort()).toEqual([
      "clawback",
      "commission",
      "contest",
      "pool",
      "quota",
      "salary",
      "scorecard",
      "spiff",
    ]);
  });

  it.each(realPlans)(
    "$name can be run, and says whence it is and how it was translated",
    ({ notes, read }) => {
      expect(read()).toHaveProperty("scenario");
      for (const heading of ["Source", "Industry", "Published", "Translated"])
        expect(notes).toMatch(new RegExp(`^${heading}: \\S.{9}`, "m"));
    },
  );
});

let priors: Priors;
let found: ReadonlyMap<string, readonly PlanFinding[]>;

/** What people are used to under a plan as it was published; a fault that is planted into it is new to them. */
let inForce: ReadonlyMap<string, InForce>;

const findingsIn = (scenario: Scenario, plan: string) =>
  lintPlan(scenario, plan, priors, inForce.get(plan)).findings;

beforeAll(async () => {
  priors = await priorsFor(scenarioOf(realPlans[0]!));
  inForce = new Map(realPlans.map((plan) => [plan.name, inForceOf(scenarioOf(plan), priors)]));
  found = new Map(realPlans.map((plan) => [plan.name, findingsIn(scenarioOf(plan), plan.name)]));
}, 240_000);

describe("what lint finds in real plans", () => {
  it("is settled finding by finding, each with a reason", () => {
    const keys = [...found].flatMap(([plan, findings]) =>
      findings.map(
        ({ rule, component }) => `${plan} ${component === undefined ? "–" : component + 1} ${rule}`,
      ),
    );
    expect(keys.sort()).toEqual(settled.map(({ plan, part, rule }) => `${plan} ${part} ${rule}`).sort());
    for (const { verdict, reason } of settled) {
      expect(["right", "false"]).toContain(verdict);
      expect(reason.length).toBeGreaterThan(20);
    }
  });

  it("is false in at most one of twenty, notes left out or not", () => {
    const isNote = ({ plan, rule }: { readonly plan: string; readonly rule: string }) =>
      found.get(plan)!.some((one) => one.rule === rule && one.severity === "note");
    for (const judged of [settled, settled.filter((one) => !isNote(one))]) {
      const wrong = judged.filter(({ verdict }) => verdict === "false").length;
      expect(wrong / judged.length).toBeLessThanOrEqual(1 / 20);
    }
  });

  it("is told in the document as it was counted", () => {
    const wrong = settled.filter(({ verdict }) => verdict === "false").length;
    const quiet = [...found.values()].filter((findings) => findings.length === 0).length;
    const told = `Of ${realPlans.length} plans ${quiet} have no finding; the others have ${settled.length}, of which ${settled.length - wrong} are right and ${wrong} false (${perCent(wrong, settled.length)}).`;
    expect(document.includes(told), told).toBe(true);
  });
});

type Verdict = "checked" | "linted" | "missed";

/** Whether a fault is found by the file alone, by the pilot, or not: by what the sound plan does not have. */
function verdictOn({ plan: name, finds, plant }: RealFault): Verdict {
  const plan = realPlans.find((one) => one.name === name)!;
  const read = plan.read(plant(plan.parts));
  if ("problems" in read) return finds.includes("check") ? "checked" : "missed";
  const known = new Set(found.get(name)!.map(({ rule, message }) => rule + message.en));
  const isHit = ({ rule, message }: PlanFinding) => finds.includes(rule) && !known.has(rule + message.en);
  if (lintStated(read.scenario).some(isHit)) return "checked";
  return findingsIn(read.scenario, name).some(isHit) ? "linted" : "missed";
}

describe("faults planted into real plans", () => {
  it("are found nine times in ten, those that need no pilot by the file alone", () => {
    const judged = realFaults.map((fault) => ({ ...fault, verdict: verdictOn(fault) }));
    const missed = judged.filter(({ verdict }) => verdict === "missed");
    for (const { kind, plan } of missed) console.log(`  missed: ${kind} in ${plan}`);
    expect(judged.length).toBeGreaterThanOrEqual(40);
    expect(missed.length / judged.length).toBeLessThanOrEqual(0.1);
    for (const { plain, plan, kind, verdict } of judged)
      if (plain && verdict !== "missed") expect(verdict, `${kind} in ${plan}`).toBe("checked");
    const [, all, hits] = document.match(/Of (\d+) faults planted into these plans (\d+) are found/) ?? [];
    expect(Number(all)).toBe(judged.length);
    expect(Number(hits)).toBeLessThanOrEqual(judged.length - missed.length);
    for (const { kind } of missed) expect(document.includes(kind), kind).toBe(true);
  });
});

import { afterAll, describe, expect, it } from "vitest";
import type { FinishedTrial } from "../../src/experiments/finished-trial.ts";
import { guidedCopy } from "./guided-copy.ts";

const copy = guidedCopy("add-a-role.md");
afterAll(copy.remove);

const { compare } = (await copy.load(
  "experiments/compare/compare.ts",
)) as typeof import("../../src/experiments/compare/compare.ts");
const { conduct } = (await copy.load(
  "experiments/conduct.ts",
)) as typeof import("../../src/experiments/conduct.ts");
const { present } = (await copy.load(
  "experiments/present.ts",
)) as typeof import("../../src/experiments/present.ts");
const { inProcessEngine } = (await copy.load(
  "engine/in-process.ts",
)) as typeof import("../../src/engine/in-process.ts");
const { scenarioFromText } = (await copy.load(
  "scenario/scenario-from-text.ts",
)) as typeof import("../../src/scenario/scenario-from-text.ts");
const { lintStated } = (await copy.load(
  "lint/lint-stated.ts",
)) as typeof import("../../src/lint/lint-stated.ts");

const { evaluate } = inProcessEngine();
const small = `
name: third-role
months: 3
trials: 2
markets: { healthy: healthy }
`;
const [told] = copy.scenarios as [string];

function scenarioOf(text: string) {
  const read = scenarioFromText(small + text);
  if ("problems" in read) throw new Error(read.problems.map(({ message }) => message).join("\n"));
  return read.scenario;
}

/** The guide's scenario, with a company that is simulated fast. */
function guided(coordinators: number, plan = told) {
  const inside = `customers: { count: 800 }\n  marketers: { count: 2, teamSize: 0.08 }\n  reps: { count: 2, teamSize: 0.08 }\n  decisions: { foresightMonths: 1, selfKnowledge: 1 }\n  money: { bonusPot: 84000 }`;
  return scenarioOf(
    plan.replace("coordinators: { count: 2 }", `${inside}\n  coordinators: { count: ${coordinators} }`),
  );
}

async function tried(scenario: ReturnType<typeof guided>) {
  const trials: FinishedTrial[] = [];
  const onTrial = (trial: FinishedTrial) => trials.push(trial);
  const size = { pilotReplications: 1, people: true };
  const made = await conduct(compare, [scenario], {}, { evaluate, ...size, software: "a copy", onTrial });
  return { ...made, trials };
}

describe("a role that does nothing but draw its salary", () => {
  it("is one file and one line, and is paid what the plan says", async () => {
    const { findings, trials } = await tried(guided(2));
    const { units, sizes, pay } = trials[0]!.result;
    expect(units.slice(-2)).toEqual(["coordinator 1", "coordinator 2"]);
    expect(sizes.slice(0, 3)).toEqual([6, 2, 4]);
    const weeks = 12;
    const paid = findings.totals.filter(
      ({ metric, unit, span }) => metric === "pay" && span === "run" && unit.startsWith("coordinator"),
    );
    expect(paid.map(({ mean }) => mean)).toEqual([1250 * weeks, 1250 * weeks]);
    expect(pay.departments).toEqual(["marketing", "marketing", "sales", "sales", "sales", "sales"]);
    const text = JSON.stringify(present(findings, {}));
    expect(text).toContain("Coordinator 1");
    expect(text).toContain("Sales rep 2");
  });

  it("changes nothing that others do: the funnel has the same bytes with two of them and with none", async () => {
    const salaries = told.replace(/ *- \{ type: commission.*\n/, "");
    const [with2, without] = [await tried(guided(2, salaries)), await tried(guided(0, salaries))];
    const counted = ({ findings }: typeof with2) =>
      findings.totals.filter(
        ({ metric, unit }) =>
          !unit.startsWith("coordinator") &&
          !/pay|salar|cost|profit|contribution/i.test(metric) &&
          !findings.metrics.some(({ name, unit: of }) => name === metric && of === "money"),
      );
    expect(counted(with2).length).toBeGreaterThan(100);
    expect(JSON.stringify(counted(with2))).toBe(JSON.stringify(counted(without)));
  });

  it("is known to plans by name, since its department has two roles now, and lint reads them", () => {
    expect(() => scenarioOf("plans: { ours: { components: [{ type: salary, for: cordinator }] } }")).toThrow(
      /coordinator/,
    );
    expect(() => lintStated(guided(2))).not.toThrow();
  });
});

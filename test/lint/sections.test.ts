import { expect, it } from "vitest";
import type { PlanFinding } from "../../src/lint/find-all.ts";
import type { Lint } from "../../src/lint/lint.ts";
import type { PlanView } from "../../src/lint/plan-view.ts";
import { lintRules } from "../../src/lint/rules/index.ts";
import { lintSections } from "../../src/lint/sections.ts";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";
import { booked, part } from "./a-part.ts";

const read = scenarioFromText(
  JSON.stringify({ name: "lint", months: 12, plans: { contest: "contest", pool: "pool" } }),
);
if ("problems" in read) throw new Error("the scenario is wrong");
const { scenario } = read;

const finding = {
  rule: "cliff",
  plan: "contest",
  severity: "warning",
  message: { en: "it jumps", ru: "скачок" },
  remedy: { en: "let it rise", ru: "пусть растёт" },
} as PlanFinding;

/** What is told of plans, each with its parts and what was found in it. */
function told(
  plans: readonly (readonly [string, readonly ReturnType<typeof part>[], readonly PlanFinding[]])[],
) {
  const lint: Lint = {
    plans: plans.map(([name, parts, findings]) => ({
      view: { name, parts } as unknown as PlanView,
      findings,
    })),
    pilot: { runs: 1, fingerprint: "" },
  };
  return lintSections(lint, scenario, () => "somewhere").map(({ blocks }) => blocks);
}

it("tells each finding in a row, and says so where there is none", () => {
  const [found] = told([["contest", [], [finding]]]);
  expect(found).toMatchObject([
    { kind: "table", rows: [["Contest of departments", "somewhere", "warning", "it jumps", "let it rise"]] },
  ]);
  expect(told([["contest", [], []]])[0]).toMatchObject([{ kind: "paragraph" }]);
});

it("draws the curves of each plan that pays on a result, numbered by the plan's place", () => {
  const paid = part(([value]) => value!);
  const [, curves] = told([
    ["contest", [part(() => 0, { results: [] })], []],
    ["pool", [paid], []],
  ]);
  expect(curves!.map((block) => block.kind === "chart" && block.name)).toEqual(["marginal-pay-2"]);
});

it("draws the usual results between a spread below, or where the curve begins, and a spread above", () => {
  const usualOf = (expected: number, spread: number) => {
    const results = [{ ...booked, expected, spread }];
    const [, curves] = told([["pool", [part(([value]) => value!, { results })], []]]);
    return JSON.stringify(curves![0]);
  };
  expect(usualOf(1000, 100)).toContain("1100");
  expect(usualOf(1000, 100)).toContain("900");
  // Results begin in the middle of the first of 60 steps from 0 to 70.
  expect(usualOf(10, 20)).toContain(String(70 / 120));
});

it("lists every rule with its name", () => {
  const [, , rules] = told([]);
  const table = rules!.find((block) => block.kind === "table");
  expect(table?.kind === "table" && table.rows).toHaveLength(lintRules.length);
  expect(table?.kind === "table" && table.rows[0]![0]).toContain(`(${lintRules[0]!.name})`);
});

import { expect, test } from "vitest";
import { formatProblem } from "../../../src/scenario/problem.ts";
import { scenarioFromText } from "../../../src/scenario/scenario-from-text.ts";

function saidOf(range: string, options = {}): string {
  const read = scenarioFromText(`plan: pool\ndoubt:\n  ${range}\n`, "a.yaml", options);
  return "problems" in read ? read.problems.map(formatProblem).join("\n") : "";
}

test.each([
  [
    "company.selling.callwarmth: [0.3, 0.6]",
    "there is no number 'company.selling.callwarmth' of this company (did you mean 'company.selling.callWarmth'?)",
  ],
  ["selling.callWarmth: [0.3, 0.6]", "did you mean 'company.selling.callWarmth'?"],
  ["company.sales.callWarmth: [0.3, 0.6]", "did you mean 'company.selling.callWarmth'?"],
  ["company.elsewhere: [1, 2]", "(as in company.selling.callWarmth)"],
  ["company.selling.callWarmth: [0.6, 0.3]", "runs from 0.6 to 0.3: the lower end comes first"],
  ["company.selling.callWarmth: [0.5, 0.5]", "and the two differ"],
  ["company.selling.callWarmth: [0.3, 1.5]", "beyond what may be stated: 0 to 1"],
  ["company.selling.callWarmth: [0.1, 0.2]", "does not hold 0.5, which the company has"],
  ["company.decisions.memoryWeeks: [50.5, 70]", "it is a whole number, and so are the ends"],
  ["company.money.bonusPot: [1, 1000000]", "cannot be in doubt: plans are set by it"],
  ["company.selling.callWarmth: 0.3", "must be a list, not 0.3"],
  ["company.selling.callWarmth: [0.3]", "must have at least 2 entries, not 1"],
  ["company.selling.callWarmth: [low, 0.6]", "must be a number, not 'low'"],
])("%s", (range, message) => {
  expect(saidOf(range)).toMatch(/^a\.yaml:3:\d+ doubt\./);
  expect(saidOf(range)).toContain(message);
});

test("a range may come from the command line", () => {
  const set = ["doubt.company.selling.callWarmth=[0.3, 0.6]"];
  const read = scenarioFromText("plan: pool", "a.yaml", { set });
  expect("scenario" in read && read.scenario.doubt["company.selling.callWarmth"]).toEqual([0.3, 0.6]);
  expect(saidOf("company.reps.effortCost: [3, 6]", { set: ["doubt.company.x=[1, 2]"] })).toContain(
    "--set doubt.company.x=[1, 2]",
  );
});

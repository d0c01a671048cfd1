import { expect, it } from "vitest";
import { scenarioFromText } from "../../src/scenario/scenario-from-text.ts";

function noticed(text: string): readonly string[] {
  const read = scenarioFromText(text, "x.yaml");
  if ("problems" in read) throw new Error(JSON.stringify(read.problems));
  return read.notices.map(
    ({ line, column, severity, rule, message }) => `${line}:${column} ${severity} ${rule}: ${message}`,
  );
}

it.each([
  ["plans: { old: pool, new: contest }", "1:10 note plan-in-force: in force is 'old', its first plan"],
  ["plans: { only: pool }", "1:10 note plan-in-force: in force is its only plan"],
  ["plan: pool", "1:1 note plan-in-force: in force is its only plan"],
])("a file that names no plan in force is told which it is: %s", (text, note) => {
  expect(noticed(text)).toEqual([note]);
});

it("a file that names its plan in force is told nothing", () => {
  expect(noticed("plans: { old: pool, new: contest }\nplanInForce: new")).toEqual([]);
  expect(noticed("plan: pool\nplanInForce: typical")).toEqual([]);
});

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

const cycle = (days: string, more = "") =>
  `plan: pool\nplanInForce: pool\ncompany: { selling: { cycleDays: ${days} } }\n${more}`;

it.each([
  ["{ median: 30, p90: 100 }", "", []],
  ["{ median: 0, p90: 0 }", "", []],
  ["{ median: 7, p90: 25 }", "months: 3", []],
  ["{ median: 5, p90: 14 }", "", ["comes to about 4.2 days: deals are signed after whole working days"]],
  [
    "{ median: 3, p90: 10 }",
    "",
    ["is met only where sales answers at once: who waits a day for a first call signs a day later"],
  ],
  [
    "{ median: 50, p90: 56 }",
    "",
    ["is too even for tickets that differ so much: it grows with the ticket by a power of 0.18, not of 0.4"],
  ],
  [
    "{ median: 180, p90: 400 }",
    "months: 3",
    ["is longer than the run of 3 months: most of what it shows was agreed on before its first day"],
  ],
])("a sales cycle is told where it cannot be met: %s %s", (days, more, told) => {
  const said = noticed(cycle(days, more));
  expect(said.map((one) => one.replace(/^\d+:\d+ warning cycle-out-of-reach: /, ""))).toEqual(told);
});

const cut = "  cut: { components: [{ type: salary, perMonth: 400 }] }";
const borrowed = /^\d+:\d+ warning borrowed-salary: is taken for what people are paid today, 100 a week/;

it("the only salary that a file states is not that of the plan in force: a pay cut is told that it is none", () => {
  expect(noticed(`plans:\n  today: commission\n${cut}`)).toEqual([
    expect.stringMatching(borrowed),
    expect.stringContaining("'today'"),
  ]);
  expect(noticed(`planInForce: typical\nplans:\n${cut}`)).toEqual([expect.stringMatching(borrowed)]);
});

it.each([
  ["today's is stated", `company: { money: { salaryPerWeek: 1000 } }\nplans:\n  today: commission\n${cut}`],
  ["it is in force", `planInForce: cut\nplans:\n  today: commission\n${cut}`],
  [
    "it is the plan in force alone",
    `planInForce: { components: [{ type: salary, perWeek: 100 }] }\nplan: pool`,
  ],
  [
    "it is what everybody has anyway",
    "plans: { a: pool, b: { components: [{ type: salary, perWeek: 1000 }] } }",
  ],
])("and nothing is said of it where %s", (_, text) => {
  expect(noticed(text).filter((one) => one.includes("borrowed"))).toEqual([]);
});

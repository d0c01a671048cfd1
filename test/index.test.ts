import { expect, test } from "vitest";
import {
  compare,
  explain,
  formatProblem,
  gameFromText,
  lint,
  lintStated,
  present,
  readScenario,
  type Scenario,
  ScenarioMistake,
  scenarioFromText,
  simulate,
  studyGame,
} from "../src/index.ts";

const text = `months: 1
trials: 2
company:
  customers: { count: 200 }
  need: { ratePerDay: 0.02 }
  decisions: { foresightMonths: 1 }
  marketers: { count: 1, teamSize: 0.02 }
  reps: { count: 1, teamSize: 0.02 }
plans: { fixed: salary-only, also: salary-only }
markets: { healthy: healthy, dying: dying }
`;

function tiny(): Scenario {
  const read = scenarioFromText(text);
  if ("problems" in read) throw new Error(read.problems.map(formatProblem).join("\n"));
  return read.scenario;
}

/** A pilot too short to believe, so that the test is quick. */
const quick = { pilotReplications: 4 };

test("a scenario is compared in three lines, and the findings are presented", async () => {
  const { findings } = await compare(tiny(), quick);
  expect(findings.arms).toHaveLength(4);
  expect(findings.trials).toEqual({ asked: 2, done: 2, interrupted: false, batches: 2 });
  expect(present(findings).map(({ id }) => id)).toContain("answer");
});

test("one arm is simulated, the same in this process and on threads", async () => {
  const choice = { ...quick, plan: "fixed", market: "dying", trials: 3, seed: 9 };
  const here = await simulate(tiny(), choice);
  const threads = await simulate(tiny(), { ...choice, jobs: 2 });
  expect(here.findings.arms).toEqual([{ id: "fixed.dying", plan: "fixed", market: "dying" }]);
  expect(JSON.stringify(threads.findings)).toBe(JSON.stringify(here.findings));
});

test("what the file alone tells of plans is told at once, and a scenario that is none is refused", () => {
  const typo = { type: "commission", for: "sales", metric: "booked", rate: 5 };
  const read = scenarioFromText(JSON.stringify({ name: "typo", plans: { typo: { components: [typo] } } }));
  if ("problems" in read) throw new Error("the scenario is wrong");
  expect(lintStated(read.scenario).map(({ plan, rule }) => [plan, rule])).toEqual([
    ["typo", "typed-as-percent"],
  ]);
  expect(() => lintStated({} as Scenario)).toThrow("scenario");
});

test("plans are read before any trial, all or those named", async () => {
  const all = await lint(tiny(), quick);
  expect(all.plans.map(({ view }) => view.name)).toEqual(["fixed", "also"]);
  const { plans } = await lint(tiny(), { ...quick, plans: ["also"] });
  expect(plans.flatMap(({ findings }) => findings.map(({ plan, rule }) => [plan, rule]))).toEqual([
    ["also", "pay-above-result"],
    ["also", "no-marginal-pay"],
    ["also", "no-marginal-pay"],
  ]);
  await expect(lint(tiny(), { ...quick, plans: ["alsa"] })).rejects.toThrow(ScenarioMistake);
});

test("people of one arm are explained", async () => {
  const arm = { ...quick, plan: "fixed", market: "dying", trials: 2 };
  const { people, trials } = await explain(tiny(), { ...arm, departments: ["sales"] });
  expect([trials, people.map(({ department }) => department)]).toEqual([2, ["sales"]]);
  expect(people[0]!.levers.every(({ effects }) => effects.length === 0)).toBe(true);
  await expect(explain(tiny(), { ...arm, plan: "fixd" })).rejects.toThrow(/did you mean 'fixed'/);
});

test("a choice that is not clear is the caller's mistake", async () => {
  await expect(simulate(tiny(), quick)).rejects.toThrow(ScenarioMistake);
  await expect(simulate(tiny(), { ...quick, plan: "fixd", market: "dying" })).rejects.toThrow(
    /did you mean 'fixed'/,
  );
});

test("a file that is not there is a problem, not an exception", () => {
  expect(readScenario("nowhere.yaml")).toMatchObject({ problems: [{ message: "there is no such file" }] });
});

test("a game is read and studied", () => {
  const read = gameFromText(`
groups: { reps: { tasks: { effort: {} } } }
outputs: { sales: { base: 100, noise: 1 } }
pay: [{ type: commission, metric: sales, rate: 0.5 }]
`);
  if ("problems" in read) throw new Error(read.problems.map(formatProblem).join("\n"));
  const answer = studyGame({ ...read.variants[0]!.game, seeds: 2, periods: 40 });
  expect(answer.efforts[0]!.knowing).toBeCloseTo(0.5, 3);
});

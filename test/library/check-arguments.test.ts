import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  ArgumentMistake,
  causes,
  compare,
  explain,
  formatProblem,
  gameFromText,
  lint,
  power,
  present,
  readScenario,
  runTrial,
  type Scenario,
  ScenarioMistake,
  scenarioFromText,
  simulate,
  studyGame,
} from "../../src/index.ts";
import { exampleFindings } from "../experiments/example-findings.ts";

function tiny(): Scenario {
  const read = scenarioFromText("plans: { fixed: salary-only, also: contest }");
  if ("problems" in read) throw new Error("the smallest scenario is sound");
  return read.scenario;
}

const scenario = tiny();

/** Every public function that takes options, with the options that it takes. */
const size = ["seed", "months", "trials"];
const looking = ["seed", "jobs", "pilotReplications", "signal", "onProgress"];
const asking: Readonly<Record<string, readonly [(options: never) => unknown, readonly string[]]>> = {
  compare: [
    (options) => compare(scenario, options),
    [...size, "batches", ...looking, "people", "untilDecided", "budget", "looks", "doubt"],
  ],
  simulate: [(options) => simulate(scenario, options), [...size, "batches", ...looking, "people"]],
  causes: [
    (options) => causes(scenario, options),
    [...size, "batches", ...looking, "people", "only", "variants"],
  ],
  lint: [(options) => lint(scenario, options), [...looking, "plans"]],
  explain: [(options) => explain(scenario, options), [...size, ...looking, "departments"]],
  power: [(options) => power(scenario, options), [...size, "batches", ...looking, "pilots"]],
};

/** Values that no option takes. */
const hostile = fc.constantFrom<unknown>(
  ...[
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -1,
    1.5,
    1e99,
    "3",
    "constructor",
    null,
    {},
    [1],
    ["constructor"],
  ],
);

/** What a call came to: an error, thrown or rejected. */
async function errorOf(call: () => unknown): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    return error;
  }
}

describe.each(Object.entries(asking))("%s", (_, [ask, options]) => {
  test("law: refuses whatever an option cannot be, by the option's name, before anything is simulated", async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...options), hostile, async (option, value) => {
        const error = await errorOf(() => ask({ [option]: value } as never));
        expect(error).toBeInstanceOf(ArgumentMistake);
        expect(error).toBeInstanceOf(ScenarioMistake);
        expect((error as ArgumentMistake).argument).toMatch(new RegExp(`^options\\.${option}(\\.|$)`));
        expect((error as Error).message).not.toMatch(/undefined|\[object/);
      }),
      { numRuns: 60 },
    );
  });

  test("tells a misspelt option, and what was meant", async () => {
    expect(await errorOf(() => ask({ [`${options[0]!}s`]: 2 } as never))).toMatchObject({
      name: "ScenarioMistake",
      message: expect.stringMatching(`unknown key '${options[0]}s'; did you mean '${options[0]}'`),
    });
  });
});

test.each([
  [{ months: 1.5 }, "options.months: must be a whole number, not 1.5"],
  [{ months: -1 }, "options.months: must be at least 1, not -1"],
  [{ seed: 1e99 }, "options.seed: must be at most 4294967295, not 1e+99"],
  [{ trials: Number.NaN }, /^options\.trials: must be a .*number/],
  [{ trials: 1 }, /^options\.trials: must be at least 2/],
  [{ doubt: 7 }, "options.doubt: must be at least 8, not 7"],
  [{ doubt: 8.5 }, "options.doubt: must be a whole number, not 8.5"],
  [{ jobs: -1 }, "options.jobs: must be at least 1, not -1"],
  [{ pilotReplications: 0 }, "options.pilotReplications: must be at least 1, not 0"],
])("%o is told with its bounds, which are those of a scenario file", async (options, message) => {
  await expect(compare(scenario, options)).rejects.toThrow(message);
});

test("names are looked up among those that there are", async () => {
  await expect(lint(scenario, { plans: ["constructor"] })).rejects.toThrow(
    /^options\.plans\.0: .*fixed.*also/,
  );
  await expect(lint(scenario, { plans: ["fixd"] })).rejects.toThrow(/did you mean 'fixed'/);
  await expect(causes(scenario, { plan: "fixed", only: ["toString"] })).rejects.toThrow(
    /^options\.only\.0: /,
  );
  // A design of no points is no question.
  await expect(causes(scenario, { plan: "fixed", only: [] })).rejects.toThrow(/^options\.only: /);
  for (const name of ["constructor", "toString", "__proto__"]) {
    await expect(simulate(scenario, { plan: name })).rejects.toThrow(`the scenario has no plan '${name}'`);
    await expect(explain(scenario, { plan: "fixed", market: name })).rejects.toThrow(ScenarioMistake);
  }
});

test.each([undefined, null, {}, "scenario.yaml", [], { problems: [] }])(
  "what is no scenario, trial, findings, game or problem is said to be none: %o",
  async (wrong) => {
    const calls: (() => unknown)[] = [
      () => simulate(wrong as never),
      () => lint(wrong as never),
      () => causes(wrong as never),
      () => explain(wrong as never),
      () => power(wrong as never),
      () => compare([wrong] as never),
      () => runTrial(wrong as never),
      () => present(wrong as never),
      () => studyGame(wrong as never),
      () => formatProblem(wrong as never),
    ];
    for (const call of calls) expect(await errorOf(call)).toBeInstanceOf(ArgumentMistake);
    if (typeof wrong !== "string") expect(() => gameFromText(wrong as never)).toThrow(ArgumentMistake);
  },
);

test("a report is in a language that there is", () => {
  expect(() => present(exampleFindings(), { language: "de" as never })).toThrow(
    /^options\.language: .*'?en'?.*'?ru'?/,
  );
});

test.each(["constructor=1", "toString=x", "valueOf.a=1", "hasOwnProperty=1"])(
  "a game's setting %s is an unknown key, not a stack",
  (setting) => {
    const text = "groups: { workers: { count: 1, tasks: { a: { cost: 1 } } } }";
    const read = gameFromText(text, "game", [setting]);
    expect("problems" in read && read.problems.map(({ message }) => message).join()).toContain(
      `unknown key '${setting.split(/[.=]/)[0]}'`,
    );
  },
);

const { company, plans, markets } = scenario;
const plan = { ...plans.fixed!, metrics: {} };
const [market] = Object.values(markets);
const trial = { setup: { company, plan, market, months: 1 }, seed: 1, replication: 0, people: false };

test.each<[string, unknown]>([
  ["plans", { ...scenario, plans: {} }],
  ["plans.a", { ...scenario, plans: { a: {} } }],
  ["plans.a", { ...scenario, plans: { a: 5 } }],
  ["markets", { ...scenario, markets: {} }],
  ["markets.a", { ...scenario, markets: { a: null } }],
  ["company", { ...scenario, company: {} }],
  ["company.reps", { ...scenario, company: { ...company, reps: 5 } }],
  ["company.customers.count", { ...scenario, company: withCount(-5) }],
  ["company.customers.count", { ...scenario, company: withCount(Number.NaN) }],
  ["language", { ...scenario, language: "de" }],
  ["title", { ...scenario, title: 5 }],
])("a scenario that no file could have said is refused by its place: %s of %#", async (place, wrong) => {
  for (const ask of [compare, simulate, lint, causes, explain, power])
    expect(await errorOf(() => ask(wrong as never))).toMatchObject({ argument: `scenario.${place}` });
});

test.each<[string, unknown]>([
  ["setup.company", { ...trial, setup: { ...trial.setup, company: {} }, priors: null }],
  [
    "setup.company.reps",
    { ...trial, setup: { ...trial.setup, company: { ...company, reps: 5 } }, priors: null },
  ],
  ["setup.plan", { ...trial, setup: { ...trial.setup, plan: {} }, priors: null }],
  ["setup.market", { ...trial, setup: { ...trial.setup, market: { conditions: 5 } }, priors: null }],
  ["priors", { ...trial, priors: {} }],
])("a trial that could not be run is refused by its place: %s", async (place, wrong) => {
  const error = await errorOf(() => runTrial(wrong as never));
  expect((error as ArgumentMistake).argument).toMatch(new RegExp(`^trial\\.${place}(\\.|$)`));
});

test("findings that do not hang together are not presented", async () => {
  const findings = exampleFindings();
  const cases: readonly unknown[] = [
    { format: "truce-findings", version: 1 },
    { ...findings, arms: 5 },
    { ...findings, arms: findings.arms.slice(1) },
    { ...findings, plans: null },
    { ...findings, seed: 1n },
  ];
  for (const wrong of cases)
    expect(await errorOf(() => present(wrong as never))).toBeInstanceOf(ArgumentMistake);
});

const noText: readonly unknown[] = [undefined, null, 5, {}, ["a"], Buffer.from("a"), new URL("file:///a")];
const noOptions: readonly unknown[] = [null, 5, "a=1", ["a=1"], { set: "a=1" }, { set: [5] }, { sett: [] }];

test("readers refuse what is no text, no file's name and no option, and read nothing", async () => {
  for (const wrong of noText) {
    expect(await errorOf(() => readScenario(wrong as never))).toMatchObject({ argument: "file" });
    expect(await errorOf(() => scenarioFromText(wrong as never))).toMatchObject({ argument: "text" });
    if (wrong !== undefined)
      expect(await errorOf(() => scenarioFromText("", wrong as never))).toMatchObject({ argument: "file" });
  }
  for (const wrong of noOptions) {
    for (const read of [
      () => readScenario("a", wrong as never),
      () => scenarioFromText("", "a", wrong as never),
    ])
      expect((await errorOf(read)) as ArgumentMistake).toMatchObject({
        argument: expect.stringMatching(/^options/),
      });
  }
  for (const wrong of [null, 5, "a=1", {}, [5]])
    expect(await errorOf(() => gameFromText("", "a", wrong as never))).toMatchObject({
      argument: expect.stringMatching(/^set/),
    });
});

test("what was left out is said to be missing, and no quotes are advised for it", async () => {
  expect(await errorOf(() => scenarioFromText(undefined as never))).toMatchObject({
    message: "text: must be text, not empty",
  });
});

function withCount(count: number): unknown {
  return { ...company, customers: { ...company.customers, count } };
}

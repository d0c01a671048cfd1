import { describe, expect, test } from "vitest";
import * as truce from "../../src/index.ts";

const { Interrupted, scenarioFromText, TrialDiverged } = truce;

/** A quota so small that attainment is more than there are numbers for. */
function endless(): truce.Scenario {
  const read = scenarioFromText(`months: 1
trials: 2
company: { customers: { count: 200 }, decisions: { foresightMonths: 1 }, marketers: { count: 1, teamSize: 0.02 }, reps: { count: 1, teamSize: 0.02 } }
plan: { components: [{ type: quota, for: marketing, metric: contacts, quota: 1.0e-310, bonus: 1, accelerator: 2 }] }
`);
  if ("problems" in read) throw new Error(read.problems.map(truce.formatProblem).join("\n"));
  return read.scenario;
}

const scenario = endless();
const withTwoPlans = { ...scenario, plans: { ...scenario.plans, other: Object.values(scenario.plans)[0]! } };
type Asking = (options: {
  readonly signal?: AbortSignal;
  readonly pilotReplications: number;
}) => Promise<unknown>;

/** Every function that comes to an engine. */
const asking: Readonly<Record<string, Asking>> = {
  simulate: (options) => truce.simulate(scenario, options),
  compare: (options) => truce.compare(scenario, options),
  causes: (options) => truce.causes(scenario, { ...options, only: ["managers-background"] }),
  explain: (options) => truce.explain(scenario, options),
  lint: (options) => truce.lint(scenario, options),
  power: (options) => truce.power(withTwoPlans, options),
};
/** Those that need none. */
const others = [
  ...["readScenario", "scenarioFromText", "formatProblem", "scenarioJsonSchema", "lintStated", "present"],
  ...["gameFromText", "gameJsonSchema", "studyGame", "runTrial"],
];

test("every function is among them, so that none that comes is forgotten", () => {
  const functions = Object.entries(truce)
    .filter(([, value]) => typeof value === "function" && !/^class\b/.test(String(value)))
    .map(([name]) => name);
  expect([...Object.keys(asking), ...others].sort()).toEqual(functions.sort());
});

describe.each(Object.entries(asking))("%s", (name, ask) => {
  test("that is stopped says so", async () => {
    // A pilot of another size is not kept yet.
    const stopped = ask({ signal: AbortSignal.abort(), pilotReplications: 5 });
    await expect(stopped).rejects.toThrow(Interrupted);
  });

  // Lint runs no trial of a plan, so that none can diverge.
  if (name === "lint") return;
  test("tells of a plan that diverges", async () => {
    await expect(ask({ pilotReplications: 4 })).rejects.toThrow(TrialDiverged);
  });
});

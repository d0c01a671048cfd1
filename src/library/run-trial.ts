import { z } from "zod";
import type { Scenario } from "../scenario/scenario.ts";
import { scenarioDocument } from "../scenario/scenario-document.ts";
import { scenarioSchema } from "../scenario/schema.ts";
import { runTrial as run } from "../trial/run-trial.ts";
import type { Trial, TrialResult } from "../trial/trial.ts";
import { checkArgument, company, map, refuseProblems } from "./check-arguments.ts";
import { months } from "./options.ts";

const plan = z.looseObject({ components: z.array(z.looseObject({ type: z.string() })), metrics: map });
const numbers = z.array(z.array(z.number()));
const role = z.looseObject({
  levers: z.array(z.string()),
  slope: z.array(numbers),
  bend: z.array(numbers),
});
const priors = z.looseObject({
  fingerprint: z.string(),
  marketing: role,
  sales: role,
  reference: numbers,
  samples: z.array(numbers),
  weeklyLuck: numbers,
});
const trialSchema = z.looseObject({
  setup: z.looseObject({ company, plan, market: map, months }),
  priors: priors.nullable(),
  seed: scenarioSchema.shape.seed.unwrap(),
  replication: z.int().min(0),
  people: z.boolean(),
});

/**
 * Runs one trial: its result is its setup and its seed, byte for byte. Without priors nobody learns or decides: people stay at the norm.
 *
 * @example
 * import { formatProblem, readScenario, runTrial } from "truce";
 *
 * const read = readScenario("scenario.yaml");
 * if ("problems" in read) throw new Error(read.problems.map(formatProblem).join("\n"));
 * const { company, plans, markets, seed } = read.scenario;
 * const plan = { ...plans.pool!, metrics: {} };
 * const setup = { company, plan, market: markets.healthy!, months: 1 };
 * const { weeks, units } = runTrial({ setup, priors: null, seed, replication: 0, people: false });
 * console.log(weeks, units);
 *
 * @throws TrialDiverged where what people are paid, or believe, runs out of all bounds; ArgumentMistake for what is no trial.
 */
export function runTrial(trial: Trial): TrialResult {
  checkTrial(trial);
  return run(trial);
}

/** Refuses what is no trial, and one whose company or market no file could have stated. */
function checkTrial(value: Trial): void {
  checkArgument("trial", value, trialSchema);
  const { company: given, market } = value.setup;
  const { company: stated } = scenarioDocument({ company: given, doubt: {} } as Scenario);
  refuseProblems("trial.setup", { company: stated, market, plan: "salary-only" });
}

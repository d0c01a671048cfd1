import { causes as causesExperiment } from "../../src/experiments/causes/causes.ts";
import { compare as comparison } from "../../src/experiments/compare/compare.ts";
import type { CompareOptions } from "../../src/experiments/compare/compare-options.ts";
import { conduct, type ExperimentResult } from "../../src/experiments/conduct.ts";
import type { Experiment } from "../../src/experiments/experiment.ts";
import type { FinishedTrial } from "../../src/experiments/finished-trial.ts";
import { run as running } from "../../src/experiments/run/run.ts";
import { trialRows } from "../../src/experiments/tables.ts";
import type { ExperimentOptions } from "../../src/experiments/try-arms.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";
import type { TrialResult } from "../../src/trial/trial.ts";

/** What came of an experiment, and of its trials, which nobody else keeps. */
export interface Answer extends ExperimentResult {
  /** As they were handed on. */
  readonly trials: readonly FinishedTrial[];
}

/** Conducts an experiment and keeps the results of its trials. */
export async function ask<Choice extends object>(
  experiment: Pick<Experiment<Choice>, "plan" | "metrics" | "summarise">,
  scenarios: readonly Scenario[],
  choice: Choice,
  options: ExperimentOptions,
): Promise<Answer> {
  const trials: FinishedTrial[] = [];
  const onTrial = (trial: FinishedTrial) => trials.push(trial);
  return { ...(await conduct(experiment, scenarios, choice, { ...options, onTrial })), trials };
}

/** The results of a plan's trials in its first market. */
export function resultsOf({ trials }: Answer, plan: string): readonly TrialResult[] {
  const [first] = trials.filter(({ arm }) => arm.plan === plan);
  return trials.filter(({ place }) => place === first!.place).map(({ result }) => result);
}

/** The rows of the table of trials. */
export function rowsOf({ trials }: Answer) {
  return trials.toSorted((one, other) => one.place - other.place).flatMap((trial) => [...trialRows(trial)]);
}

/** Compares the plans of scenarios, in batches that are added and in companies that are drawn where that is asked for, on an engine that a test gives. */
export function compare(
  scenarios: Scenario | readonly Scenario[],
  options: ExperimentOptions,
  choice: CompareOptions = {},
) {
  return ask(comparison, "company" in scenarios ? [scenarios] : scenarios, choice, options);
}

/** Runs a scenario, on an engine that a test gives. */
export function run(scenario: Scenario, options: ExperimentOptions) {
  return ask(running, [scenario], {}, options);
}

type Choice = Parameters<typeof causesExperiment.plan>[1];

/** Switches causes in a scenario of one arm, on an engine that a test gives. */
export function causes(scenario: Scenario, options: ExperimentOptions, choice: Choice = {}) {
  return ask(causesExperiment, [scenario], choice, options);
}

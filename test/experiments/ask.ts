import { causes as causesExperiment } from "../../src/experiments/causes/causes.ts";
import { compare as comparison } from "../../src/experiments/compare/compare.ts";
import { conduct } from "../../src/experiments/conduct.ts";
import { run as running } from "../../src/experiments/run/run.ts";
import type { ExperimentOptions } from "../../src/experiments/try-arms.ts";
import type { Scenario } from "../../src/scenario/scenario.ts";

/** Compares the plans of scenarios, on an engine that a test gives. */
export function compare(scenarios: Scenario | readonly Scenario[], options: ExperimentOptions) {
  return conduct(comparison, "company" in scenarios ? [scenarios] : scenarios, {}, options);
}

/** Runs a scenario, on an engine that a test gives. */
export function run(scenario: Scenario, options: ExperimentOptions) {
  return conduct(running, [scenario], {}, options);
}

type Choice = Parameters<typeof causesExperiment.plan>[1];

/** Switches causes in a scenario of one arm, on an engine that a test gives. */
export function causes(scenario: Scenario, options: ExperimentOptions, choice: Choice = {}) {
  return conduct(causesExperiment, [scenario], choice, options);
}

import type { Scenario } from "../scenario/scenario.ts";
import { type Experiment, type ExperimentOptions, experiment } from "./experiment.ts";

/** Runs one scenario: what its plan, or each of its plans, brings in its markets. */
export function run(scenario: Scenario, options: ExperimentOptions): Promise<Experiment> {
  return experiment("run", [scenario], options);
}

import type { Scenario } from "../scenario/scenario.ts";
import { type Experiment, type ExperimentOptions, experiment } from "./experiment.ts";

/** Compares the plans of one scenario, or of several, in their markets: which is best, by how much, and how sure that is. */
export function compare(
  scenarios: Scenario | readonly Scenario[],
  options: ExperimentOptions,
): Promise<Experiment> {
  return experiment("compare", "company" in scenarios ? [scenarios] : scenarios, options);
}

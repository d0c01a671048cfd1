import { compare as experiment } from "../experiments/compare/compare.ts";
import type { CompareOptions } from "../experiments/compare/compare-options.ts";
import { conduct, type ExperimentResult } from "../experiments/conduct.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { checkArgument, checkScenario } from "./check-arguments.ts";
import { experimentOptions } from "./experiment-options.ts";
import { onEngine } from "./on-engine.ts";
import type { SimulateOptions } from "./options.ts";

const optionsSchema = experimentOptions(experiment);

/**
 * Compares the plans of a scenario, or of several, in all their markets on the same luck. `untilDecided`, `precision`, `budget` and `looks`
 * add batches of trials until something is reached, as the options of the command do; with `doubt`, also in so many companies drawn from
 * what the scenarios do not state.
 *
 * @example
 * import { compare, formatProblem, readScenario } from "truce";
 *
 * const read = readScenario("scenario.yaml");
 * if ("problems" in read) throw new Error(read.problems.map(formatProblem).join("\n"));
 * const { findings } = await compare(read.scenario, { trials: 2 });
 * for (const { plan, metric, mean, low, high } of findings.differences)
 *   console.log(plan, metric, mean, low, high);
 *
 * @throws ScenarioMistake where the scenarios ask for what cannot be done; TrialDiverged and Interrupted as simulate does.
 */
export async function compare(
  scenarios: Scenario | readonly Scenario[],
  options: SimulateOptions & CompareOptions = {},
): Promise<ExperimentResult> {
  const list = Array.isArray(scenarios) ? scenarios : [scenarios];
  for (const one of list) checkScenario(one);
  checkArgument("options", options, optionsSchema);
  const { untilDecided, precision, budget, looks, doubt, ...rest } = options;
  const choice = { untilDecided, precision, budget, looks, doubt };
  return onEngine(rest, (given) => conduct(experiment, list, choice, given));
}

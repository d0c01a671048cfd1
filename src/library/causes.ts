import { causes as experiment } from "../experiments/causes/causes.ts";
import type { CausesOptions } from "../experiments/causes/causes-options.ts";
import { conduct, type ExperimentResult } from "../experiments/conduct.ts";
import type { ArmChoice } from "../scenario/choose-arm.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { checkArgument, checkScenario } from "./check-arguments.ts";
import { choose } from "./choose.ts";
import { experimentOptions } from "./experiment-options.ts";
import { onEngine } from "./on-engine.ts";
import type { SimulateOptions } from "./options.ts";

const optionsSchema = experimentOptions(experiment);

/**
 * What each cause of conflict costs a company with one plan in one market, or what removing it would bring back; `only` names
 * causes, the six unless given; `variants` tries more of their forms.
 *
 * @example
 * import { causes, formatProblem, readScenario } from "truce";
 *
 * const read = readScenario("scenario.yaml");
 * if ("problems" in read) throw new Error(read.problems.map(formatProblem).join("\n"));
 * const only = ["managers-background"];
 * const { findings } = await causes(read.scenario, { plan: "pool", market: "healthy", trials: 2, only });
 * console.log(findings.causes);
 *
 * @throws ScenarioMistake where the choice is not clear, or the scenario cannot switch a cause; TrialDiverged and Interrupted as
 * simulate does.
 */
export async function causes(
  scenario: Scenario,
  options: SimulateOptions & ArmChoice & CausesOptions = {},
): Promise<ExperimentResult> {
  checkScenario(scenario);
  checkArgument("options", options, optionsSchema);
  const { plan, market, only, variants, ...rest } = options;
  const chosen = choose(scenario, { plan, market });
  return onEngine(rest, (given) => conduct(experiment, [chosen], { only, variants }, given));
}

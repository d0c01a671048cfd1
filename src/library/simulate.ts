import { conduct, type ExperimentResult } from "../experiments/conduct.ts";
import { run } from "../experiments/run/run.ts";
import type { ArmChoice } from "../scenario/choose-arm.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { checkArgument, checkScenario } from "./check-arguments.ts";
import { choose } from "./choose.ts";
import { experimentOptions } from "./experiment-options.ts";
import { onEngine } from "./on-engine.ts";
import type { SimulateOptions } from "./options.ts";

const optionsSchema = experimentOptions(run);

/**
 * Simulates one plan in one market; `plan` and `market` choose where the scenario has several.
 *
 * @example
 * import { formatProblem, readScenario, simulate } from "truce";
 *
 * const read = readScenario("scenario.yaml");
 * if ("problems" in read) throw new Error(read.problems.map(formatProblem).join("\n"));
 * const { findings } = await simulate(read.scenario, { plan: "pool", market: "healthy", trials: 2 });
 * const revenue = findings.totals.find(({ metric, span }) => metric === "revenue" && span === "run");
 * console.log(revenue?.mean, revenue?.low, revenue?.high);
 *
 * @throws ScenarioMistake where the choice is not clear or the scenario asks for what cannot be done; TrialDiverged where what people
 * are paid, or believe, runs out of all bounds; Interrupted where the signal aborts before there is anything to tell.
 */
export async function simulate(
  scenario: Scenario,
  options: SimulateOptions & ArmChoice = {},
): Promise<ExperimentResult> {
  checkScenario(scenario);
  checkArgument("options", options, optionsSchema);
  const { plan, market, ...rest } = options;
  const chosen = choose(scenario, { plan, market });
  return onEngine(rest, (given) => conduct(run, [chosen], {}, given));
}

import type { PlanFinding } from "../lint/find-all.ts";
import { lintStated as lintByFile } from "../lint/lint-stated.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { checkArgument, scenario as scenarioSchema } from "./check-arguments.ts";

/**
 * What can be said of a scenario's plans by its file alone, at once and without a pilot: rates typed as per cent, double
 * counting, what falls due after the run. `lint` finds these too.
 *
 * @example
 * import { formatProblem, lintStated, readScenario } from "truce";
 *
 * const read = readScenario("scenario.yaml");
 * if ("problems" in read) throw new Error(read.problems.map(formatProblem).join("\n"));
 * for (const { plan, rule, message } of lintStated(read.scenario)) console.log(plan, rule, message);
 *
 * @throws ArgumentMistake for what is no scenario.
 */
export function lintStated(scenario: Scenario): readonly PlanFinding[] {
  checkArgument("scenario", scenario, scenarioSchema);
  return lintByFile(scenario);
}

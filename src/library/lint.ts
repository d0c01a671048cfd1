import { z } from "zod";
import { type Lint, lint as lintPlans } from "../lint/lint.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { checkArgument, checkScenario } from "./check-arguments.ts";
import { onEngine, pilotOf } from "./on-engine.ts";
import { type LookOptions, looking, namesAmong } from "./options.ts";

const optionsFor = ({ plans }: Scenario) =>
  z.strictObject({ ...looking, plans: namesAmong(Object.keys(plans)) });

/**
 * Reads the plans of a scenario before any trial, all or those named, and says what in them will not work: dead tiers, cliffs,
 * quotas that nobody reaches, measures that point away from profit, and the like. The company's pilot is run if it was not yet.
 *
 * @example
 * import { formatProblem, lint, readScenario } from "truce";
 *
 * const read = readScenario("scenario.yaml");
 * if ("problems" in read) throw new Error(read.problems.map(formatProblem).join("\n"));
 * const { plans } = await lint(read.scenario, { plans: ["pool"] });
 * for (const { rule, severity, message } of plans.flatMap(({ findings }) => findings))
 *   console.log(severity, rule, message);
 *
 * @throws ArgumentMistake where there is no plan of a name; Interrupted as simulate does.
 */
export async function lint(
  scenario: Scenario,
  options: LookOptions & { readonly plans?: readonly string[] } = {},
): Promise<Lint> {
  checkScenario(scenario);
  checkArgument("options", options, optionsFor(scenario));
  const { plans, seed = scenario.seed, ...rest } = options;
  return onEngine(rest, (given) => lintPlans({ ...scenario, seed }, pilotOf(given), plans));
}

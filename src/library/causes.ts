import { z } from "zod";
import { causes as switchCauses } from "../experiments/causes/causes.ts";
import type { CausesChoice } from "../experiments/causes/plan-causes.ts";
import type { Experiment } from "../experiments/experiment.ts";
import type { ArmChoice } from "../scenario/choose-arm.ts";
import { causePresets } from "../scenario/presets/causes/index.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { checkArgument, checkScenario } from "./check-arguments.ts";
import { choose } from "./choose.ts";
import { onEngine } from "./on-engine.ts";
import { choosing, namesAmong, type SimulateOptions, simulating } from "./options.ts";

const optionsSchema = z.strictObject({
  ...simulating,
  ...choosing,
  variants: z.boolean().optional(),
  only: namesAmong(causePresets.map(({ name }) => name)),
});

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
  options: SimulateOptions & ArmChoice & CausesChoice & { readonly only?: readonly string[] } = {},
): Promise<Experiment> {
  checkScenario(scenario);
  checkArgument("options", options, optionsSchema);
  const { plan, market, only, variants = false, ...rest } = options;
  const chosen = choose(scenario, { plan, market });
  const switched = only && causePresets.filter(({ name }) => only.includes(name));
  return onEngine(rest, (given) => switchCauses(chosen, given, switched, { variants }));
}

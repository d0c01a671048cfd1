import type { CausePreset } from "../../scenario/presets/causes/cause-preset.ts";
import { sixCauses, twiceTheSame } from "../../scenario/presets/causes/index.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { ScenarioMistake } from "../../scenario/scenario-mistake.ts";
import { type Experiment, type ExperimentOptions, tryArms } from "../experiment.ts";
import type { NamedArm } from "../name-arms.ts";
import { sizeOf } from "../size.ts";
import { type CauseArm, type CausesChoice, causesToSwitch, planCauses } from "./plan-causes.ts";
import { keptMetrics, summariseCauses } from "./summarise-causes.ts";

/** An arm for each company; all stand in what the findings call the market of the file, though a cause may have changed it. */
function namedArms(arms: readonly CauseArm[], market: string): readonly NamedArm[] {
  return arms.map(({ name, scenario }) => ({
    arm: { id: `${name}.${market}`, plan: name, market },
    plan: { scenario, key: Object.keys(scenario.plans)[0]!, name },
    market: { scenario, key: Object.keys(scenario.markets)[0]!, name: market },
  }));
}

function refuseObstacles(scenario: Scenario, asked: readonly CausePreset[]): void {
  const twice = twiceTheSame(asked);
  if (twice) throw new ScenarioMistake(twice);
  for (const { obstacle } of causesToSwitch(scenario, asked).causes) {
    const fault = obstacle?.(scenario);
    if (fault) throw new ScenarioMistake(`${scenario.name}: ${fault.path.join(".")}: ${fault.message}`);
  }
}

/**
 * Switches causes of conflict in a company with one plan in one market, and says what each costs, alone and on top of the
 * others, and all of them; where some are on already, what removing them would bring back. Throws as `experiment` does.
 */
export async function causes(
  scenario: Scenario,
  options: ExperimentOptions,
  asked: readonly CausePreset[] = sixCauses,
  choice: CausesChoice = {},
): Promise<Experiment> {
  refuseObstacles(scenario, asked);
  const plan = planCauses(scenario, asked, choice);
  const size = sizeOf([scenario], options);
  const named = namedArms(plan.arms, Object.keys(scenario.markets)[0]!);
  const { arms, measured: all } = await tryArms(named, size, options);
  const measured = { ...all, metrics: all.metrics.filter(({ name }) => keptMetrics.includes(name)) };
  return { findings: summariseCauses(plan, arms, measured, size, options.software), measured };
}

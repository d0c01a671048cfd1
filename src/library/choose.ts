import { type ArmChoice, chooseArm } from "../scenario/choose-arm.ts";
import type { Scenario } from "../scenario/scenario.ts";
import { ScenarioMistake } from "../scenario/scenario-mistake.ts";

/** The scenario with one plan in one market. @throws ScenarioMistake where the choice is not clear. */
export function choose(scenario: Scenario, { plan, market }: ArmChoice): Scenario {
  const chosen = chooseArm(scenario, { plan, market });
  if ("message" in chosen) throw new ScenarioMistake(chosen.message);
  return chosen.scenario;
}

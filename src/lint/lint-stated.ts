import type { Scenario } from "../scenario/scenario.ts";
import { findAll, type PlanFinding } from "./find-all.ts";
import { statedRules } from "./rules/index.ts";
import { statedView } from "./stated-view.ts";

/** What can be said of all plans of a scenario before anything is measured: what rules find that ask the file alone. */
export function lintStated(scenario: Scenario): readonly PlanFinding[] {
  return Object.keys(scenario.plans).flatMap((plan) => findAll(statedRules, statedView(scenario, plan)));
}

import type { Scenario } from "../scenario/scenario.ts";
import { findAll, type PlanFinding } from "./find-all.ts";
import { lintRules } from "./rules/index.ts";
import { statedView } from "./stated-view.ts";

/** What can be said of all plans of a scenario before anything is measured: what rules find that ask the file alone. */
export function lintStated(scenario: Scenario): readonly PlanFinding[] {
  const rules = lintRules.filter((rule) => rule.needs === "file");
  return Object.keys(scenario.plans).flatMap((plan) => findAll(rules, statedView(scenario, plan)));
}
